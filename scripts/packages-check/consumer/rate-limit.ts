import { createPylonClient } from "@pylonkit/core";
import { memoryStore, rateLimit, type RateLimitStore } from "@pylonkit/rate-limit";
import { redisStore, type RedisClient } from "@pylonkit/rate-limit/redis";

const store: RateLimitStore = memoryStore();

export const client = createPylonClient({
  token: "token",
  layers: [
    rateLimit({
      store,
      scope: "acme",
      marginMs: 100,
      onWait: ({ operation, waitMs }) => console.log(operation, waitMs),
    }),
  ],
});
export const shared = (redis: RedisClient) => rateLimit({ store: redisStore(redis, { prefix: "acme" }) });
// @ts-expect-error not an option
export const wrong = () => rateLimit({ perSecond: 3 });
