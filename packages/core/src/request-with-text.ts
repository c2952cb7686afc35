import { attachText } from "@pylonkit/openapi";

/**
 * What openapi-fetch makes its requests with, and knows them by: the runtime's `Request`, looked up at each call as
 * `fetch` is, with the text of its body noted. What another hand makes of it (a layer, a middleware) has no such note.
 */
class RequestWithText {
  static [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }

  constructor(url: string, init: RequestInit) {
    return attachText(new Request(url, init), init.body);
  }
}

/** The class as openapi-fetch's options want it. */
export const requestWithText = RequestWithText as unknown as typeof Request;
