import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { GeneratedClients } from "./generated-clients.ts";

/** What of the generated clients is called here; their own types are not there before they are generated. */
export interface HeyApi {
  readonly client: { setConfig(config: { baseUrl: string; auth: string }): unknown };
  readonly getMe: () => Promise<{ data?: unknown }>;
  readonly searchIssues: (options: { body: object }) => Promise<{ data?: unknown }>;
}

/** An object of the axios client's class. */
export interface AxiosApi {
  readonly me: { getMe(): Promise<{ data: unknown }> };
  readonly issues: { searchIssues(data: object): Promise<{ data: unknown }> };
  setSecurityData(token: string): void;
}

interface AxiosModule {
  readonly Api: new (config: {
    readonly baseURL: string;
    readonly securityWorker: (token: string) => object;
  }) => AxiosApi;
}

/** Bundles what `contents` exports of the generated clients for Node, without packages as a server is, and imports it. */
export async function load<Module>({ folder }: GeneratedClients, name: string, contents: string): Promise<Module> {
  const outfile = join(folder, `${name}.bundle.mjs`);
  const options = { bundle: true, format: "esm", platform: "node", packages: "external", target: "es2023" } as const;
  await build({ ...options, stdin: { contents, resolveDir: folder }, outfile });
  return (await import(pathToFileURL(outfile).href)) as Module;
}

/** The client of @hey-api/openapi-ts. */
export async function loadHeyApi(clients: GeneratedClients, origin: string, token: string): Promise<HeyApi> {
  const contents = `export * from "./hey-api/sdk.gen.ts"; export { client } from "./hey-api/client.gen.ts";`;
  const heyApi = await load<HeyApi>(clients, "hey-api", contents);
  heyApi.client.setConfig({ baseUrl: origin, auth: token });
  return heyApi;
}

/** The client of swagger-typescript-api over axios. */
export async function loadAxios(clients: GeneratedClients, origin: string, token: string): Promise<AxiosApi> {
  const { Api } = await load<AxiosModule>(clients, "axios", `export { Api } from "./axios/api.ts";`);
  const securityWorker = (given: string) => ({ headers: { authorization: `Bearer ${given}` } });
  const api = new Api({ baseURL: origin, securityWorker });
  api.setSecurityData(token);
  return api;
}
