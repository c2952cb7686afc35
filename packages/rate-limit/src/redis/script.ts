/**
 * The store's operations, run inside Redis so that each is atomic. Times are milliseconds of the server's clock.
 *
 * KEYS: used (zset: ticket → when its slot was used), queue (zset: ticket → turn), state (hash: the rest).
 * ARGV: operation, ticket, limit, ceiling, holdMs, then what the operation needs.
 * `epoch` names the state; a caller who knew another one a moment ago tells that Redis has lost what it counted. For a
 * hold from then on (`shaken`) it is told to all, who keep to their own share meanwhile: a reply of -1.
 * The rules are those of the memory store, in the same order; one suite of tests runs against both.
 */
export const SCRIPT = `
local used, queue, state = KEYS[1], KEYS[2], KEYS[3]
local operation, ticket = ARGV[1], ARGV[2]
local start, ceiling, hold = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)

local function get(field) return tonumber(redis.call('HGET', state, field) or 0) end
local function set(field, value) redis.call('HSET', state, field, string.format('%.0f', value)) end
local function leave(who) redis.call('ZREM', queue, who) redis.call('HDEL', state, 'due:' .. who) end

local raised, quiet, closed, leased = get('raised'), get('quiet'), get('closed'), get('leased')
local shaken = get('shaken')
local limit = math.max(start, raised)

if operation == 'peek' then
  local held = redis.call('ZCOUNT', used, now - hold + 1, '+inf')
  local last = redis.call('ZRANGE', used, -1, -1, 'WITHSCORES')[2]
  local free = math.max(0, limit - held)
  if closed > now then free = 0 elseif closed > 0 then free = math.min(free, 1) end
  local resets = math.max(0, (tonumber(last) or now - hold) + hold - now, closed - now)
  return { limit, free, redis.call('ZCARD', queue), resets }
end

-- The first write, one that needs memory: a server that is full or read-only fails whole operations, never half of one.
redis.call('HSET', state, 'seen', now)
-- After a failover the clock may be behind: what is stamped in its future counts from now.
for _, who in ipairs(redis.call('ZRANGEBYSCORE', used, '(' .. now, '+inf')) do redis.call('ZADD', used, now, who) end
redis.call('ZREMRANGEBYSCORE', used, '-inf', now - hold)
local reply

local function reserve(patience, poll, lease, known, careful)
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
      wait = poll
    else
      set('leased', now + lease)
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

if operation == 'reserve' then
  reply = reserve(tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8]), ARGV[9], ARGV[10] == '1')
  reply[4] = redis.call('HGET', state, 'epoch')

elseif operation == 'restore' then
  for at = 6, #ARGV, 2 do
    leave(ARGV[at])
    redis.call('ZADD', used, 'NX', now - tonumber(ARGV[at + 1]), ARGV[at])
  end
  reply = 1

elseif operation == 'stamp' then
  if redis.call('ZSCORE', used, ticket) then redis.call('ZADD', used, now, ticket) end
  reply = 1

elseif operation == 'release' then
  leave(ticket)
  redis.call('ZREM', used, ticket)
  if redis.call('HGET', state, 'probe') == ticket then redis.call('HDEL', state, 'probe', 'leased') end
  reply = 1

else
  local outcome, remaining, expected = ARGV[6], tonumber(ARGV[7]), tonumber(ARGV[8])
  reply = 0
  if outcome == 'limited' then
    local sent, refused = tonumber(redis.call('ZSCORE', used, ticket) or 0), get('refused')
    local till = now + tonumber(ARGV[9])
    if sent > refused then
      if sent < refused + hold then till = math.max(till, refused + hold) end
      set('refused', now)
    end
    set('closed', math.max(closed, till))
    set('quiet', now + tonumber(ARGV[10]))
    redis.call('HDEL', state, 'raised', 'probe', 'leased')
    reply = 1
  else
    if redis.call('HGET', state, 'probe') == ticket then
      redis.call('HDEL', state, 'probe', 'leased')
      if outcome == 'answered' then redis.call('HDEL', state, 'closed') end
      reply = 1
    end
    if outcome == 'answered' and remaining then
      local better = math.min(ceiling, remaining + 1)
      if better > limit and now >= quiet then
        set('raised', better)
        reply = 1
      end
      local since = redis.call('ZREVRANK', used, ticket)
      for other = 1, since and expected - since - remaining or 0 do
        redis.call('ZADD', used, now, ticket .. ':other:' .. other)
      end
    end
  end
end

local last = tonumber(redis.call('ZRANGE', used, -1, -1, 'WITHSCORES')[2] or now)
redis.call('PEXPIRE', used, last + hold - now + 1)
local keep = math.max(hold, get('closed') + hold - now, get('quiet') - now)
local tail = redis.call('ZRANGE', queue, -1, -1)[1]
if tail then keep = math.max(keep, get('due:' .. tail) + hold - now) end
redis.call('PEXPIRE', queue, keep)
-- A hold longer: whoever heard of this state within one finds it, or knows that it was lost.
redis.call('PEXPIRE', state, keep + hold)
return reply
`;
