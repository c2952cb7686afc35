/** Learns from an answer, as `observe` of the ledger does: closes a key, opens it again, raises a belief, counts others. */
export const OBSERVE = `
local function close(span)
  local sent, till = tonumber(redis.call('ZSCORE', used, ticket) or 0), now + span
  if sent > refused then
    if sent < refused + hold then till = math.max(till, refused + hold) end
    set('refused', now)
  end
  set('closed', math.max(closed, till))
  set('quiet', now + QUIET)
  redis.call('HDEL', state, 'raised', 'probe', 'leased')
end

local function count_others(remaining, expected)
  local since = redis.call('ZREVRANK', used, ticket)
  if not since then return end
  local others = expected - since - remaining
  if others > 0 or shared > now then
    others = limit - redis.call('ZCOUNT', used, now - window + 1, '+inf') - remaining
  end
  if others <= 0 then return end
  set('shared', now + QUIET)
  for other = 1, others do redis.call('ZADD', used, now, ticket .. ':other:' .. other) end
end

local function observe(outcome, remaining, expected, span)
  if outcome == 'limited' then
    close(span)
    return 1
  end
  local news = 0
  if redis.call('HGET', state, 'probe') == ticket then
    redis.call('HDEL', state, 'probe', 'leased')
    if outcome == 'answered' then redis.call('HDEL', state, 'closed') end
    news = 1
  end
  if outcome == 'lost' or not remaining then return news end
  local better = math.min(ceiling, remaining + 1)
  if better > limit and now >= quiet then
    limit = better
    set('raised', better)
    news = 1
  end
  count_others(remaining, expected)
  return news
end
`;
