import { LONGEST_CLOSURE_MS, PROBE_LEASE_MS, PROBE_POLL_MS, QUIET_MS } from "../store.ts";
import { OBSERVE } from "./script-observe.ts";
import { RESERVE } from "./script-reserve.ts";

/**
 * The store's operations, run inside Redis so that each is atomic. Times are milliseconds of the server's clock.
 *
 * KEYS: used (zset: ticket → when its slot was used), queue (zset: ticket → turn), state (hash: the rest).
 * ARGV: operation, ticket, limit, ceiling, holdMs, windowMs, then what the operation needs.
 * `epoch` names the state; a caller who knew another one a moment ago tells that Redis has lost what it counted. For a
 * hold from then on (`shaken`) it is told to all, who keep to their own share meanwhile: a reply of -1.
 * The rules are those of the ledger, in the same order; one suite of tests runs against both, and random sequences.
 */
export const SCRIPT = `
local QUIET, LONGEST_CLOSURE, PROBE_LEASE, PROBE_POLL = ${QUIET_MS}, ${LONGEST_CLOSURE_MS}, ${PROBE_LEASE_MS}, ${PROBE_POLL_MS}
local used, queue, state = KEYS[1], KEYS[2], KEYS[3]
local operation, ticket = ARGV[1], ARGV[2]
local start, ceiling, hold, window = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)

local function get(field) return tonumber(redis.call('HGET', state, field) or 0) end
local function set(field, value) redis.call('HSET', state, field, string.format('%.0f', value)) end
local function leave(who) redis.call('ZREM', queue, who) redis.call('HDEL', state, 'due:' .. who) end

if operation == 'peek' then
  local limit, closed = math.max(start, get('raised')), get('closed')
  local held = redis.call('ZCOUNT', used, now - hold + 1, '+inf')
  local last = redis.call('ZRANGE', used, -1, -1, 'WITHSCORES')[2]
  local free = math.max(0, limit - held)
  if closed > now then free = 0 elseif closed > 0 then free = math.min(free, 1) end
  local resets = math.max(0, (tonumber(last) or now - hold) + hold - now, closed - now)
  return { limit, free, redis.call('ZCARD', queue), resets }
end

-- The first write, one that needs memory: a server that is full or read-only fails whole operations, never half of one.
redis.call('HSET', state, 'seen', now)
-- After a failover the clock may be behind: what is stamped in its future counts from now, and lasts as it ever may.
for _, who in ipairs(redis.call('ZRANGEBYSCORE', used, '(' .. now, '+inf')) do redis.call('ZADD', used, now, who) end
redis.call('ZREMRANGEBYSCORE', used, '-inf', now - hold)
local function until_at_most(field, span)
  local value = get(field)
  if value > now + span then
    value = now + span
    set(field, value)
  end
  return value
end
local closed, quiet = until_at_most('closed', LONGEST_CLOSURE), until_at_most('quiet', QUIET)
local shared, leased = until_at_most('shared', QUIET), until_at_most('leased', PROBE_LEASE)
local shaken, refused = until_at_most('shaken', hold), until_at_most('refused', 0)
local limit = math.max(start, get('raised'))
${RESERVE}${OBSERVE}
local reply = 1
if operation == 'reserve' then
  reply = reserve(tonumber(ARGV[7]), ARGV[8], ARGV[9] == '1')
  reply[4] = redis.call('HGET', state, 'epoch')
  reply[5] = shared > now and 1 or 0
elseif operation == 'restore' then
  for at = 7, #ARGV, 2 do
    leave(ARGV[at])
    redis.call('ZADD', used, 'NX', now - tonumber(ARGV[at + 1]), ARGV[at])
  end
elseif operation == 'stamp' then
  if redis.call('ZSCORE', used, ticket) then redis.call('ZADD', used, now, ticket) end
elseif operation == 'release' then
  leave(ticket)
  redis.call('ZREM', used, ticket)
  if redis.call('HGET', state, 'probe') == ticket then redis.call('HDEL', state, 'probe', 'leased') end
else
  reply = observe(ARGV[7], tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10]))
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
