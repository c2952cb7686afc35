import {
  compose,
  createPylonClient,
  isPylonApiError,
  unwrap,
  type FetchLayer,
  type PylonClient,
  type PylonClientOptions,
} from "@pylonkit/core";

const options: PylonClientOptions = { token: async () => "token", region: "eu", attemptTimeoutMs: 5_000 };
const pass: FetchLayer = (next) => next;

export const client: PylonClient = createPylonClient({ ...options, layers: [pass, compose(pass, pass)] });

/** The name behind a token. */
export async function owner(): Promise<string> {
  const { data } = await unwrap(client.GET("/me"));
  return data?.name ?? "nobody";
}

/** The state of an issue, or `undefined` where there is none. */
export async function stateOf(id: string): Promise<string | undefined> {
  try {
    const { data } = await unwrap(client.GET("/issues/{id}", { params: { path: { id } } }));
    return data?.state ?? undefined;
  } catch (error) {
    if (isPylonApiError(error, "not_found")) return undefined;
    throw error;
  }
}

export const wrong = () => [
  // @ts-expect-error no such route
  client.GET("/nowhere"),
  // @ts-expect-error the id is missing
  client.GET("/issues/{id}"),
];
