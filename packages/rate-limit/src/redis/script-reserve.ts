/**
 * Gives a ticket its slot or a place in the queue, as `reserve` of the ledger does. Beyond that it tells who knew another
 * state that what was counted is lost, and passes over those who do not come back.
 */
export const RESERVE = `
local function reserve(patience, known, careful)
  local lost = known ~= '' and known ~= redis.call('HGET', state, 'epoch')
  if lost and shaken <= now then
    shaken = now + hold
    set('shaken', shaken)
  end
  redis.call('HSETNX', state, 'epoch', ticket)
  if lost or (shaken > now and not careful) then return { -1, shaken - now, 0 } end
  if redis.call('ZSCORE', used, ticket) then
    -- Asked again by a client whose connection broke before the answer: it is the same slot, used later.
    redis.call('ZADD', used, now, ticket)
    return { 0, math.max(0, limit - redis.call('ZCARD', used)), closed > 0 and 1 or 0 }
  end
  -- Whoever is first in the queue and did not come back when due belongs to a process that is gone.
  local head = redis.call('ZRANGE', queue, 0, 0)[1]
  while head and head ~= ticket and get('due:' .. head) + patience < now do
    leave(head)
    head = redis.call('ZRANGE', queue, 0, 0)[1]
  end
  local place = redis.call('ZRANK', queue, ticket)
  if not place then
    place = redis.call('ZCARD', queue)
    redis.call('ZADD', queue, redis.call('HINCRBY', state, 'turns', 1), ticket)
  end
  local count = redis.call('ZCARD', used)
  local before, rounds, at = count + place - limit, 0, math.max(now, closed)
  if before >= count then rounds = math.floor((before - count) / limit) + 1 end
  before = before - rounds * limit
  if before >= 0 then at = math.max(at, tonumber(redis.call('ZRANGE', used, before, before, 'WITHSCORES')[2]) + hold) end
  local wait, probe = at + rounds * hold - now, 0
  if wait <= 0 and closed > 0 then
    probe = 1
    if leased > now then
      wait = PROBE_POLL
    else
      set('leased', now + PROBE_LEASE)
      redis.call('HSET', state, 'probe', ticket)
    end
  end
  if wait > 0 then
    set('due:' .. ticket, now + wait)
    return { wait, 0, probe }
  end
  leave(ticket)
  redis.call('ZADD', used, now, ticket)
  return { 0, math.max(0, limit - count - 1), probe }
end
`;
