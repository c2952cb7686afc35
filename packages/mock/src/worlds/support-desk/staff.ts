import { build } from "../../builders/build.ts";
import type { User } from "../../workspace/entities.ts";
import { addressOf } from "./names.ts";

const ADMIN = { id: "94f03a25-cfb3-4c84-911d-6fef8875f629", name: "Admin", slug: "admin" };
const MEMBER = { id: "12138224-f149-4d11-a365-31147350bd3e", name: "Member", slug: "member" };
const VIEWER = { id: "feafbc3d-ba1d-4ebe-9e6d-966ff527ae16", name: "Viewer", slug: "viewer" };

/** The roles of Harbor Metrics. */
export const ROLES = [ADMIN, MEMBER, VIEWER];

function user(id: string, name: string, role = MEMBER, status = "active"): User {
  const email = `${addressOf(name).split(".")[0]}@harbormetrics.example`;
  return build.user({
    id,
    name,
    email,
    avatar_url: `https://assets.harbormetrics.example/avatars/${email.split("@")[0]}.png`,
    status,
    role,
  });
}

const INES = user("6e8e436c-88b8-41c1-b4ec-5ddac752c681", "Ines Okafor", ADMIN);
const TOMAS = user("c3f5b570-dc4f-47b0-a348-6e8aafb7a6e8", "Tomas Lindqvist");
const PRIYA = user("ae9a964f-174f-4a03-ab6c-9659979a385b", "Priya Raman", MEMBER, "out_of_office");
const DANIEL = user("0d1f6a52-6c1c-4f0b-9a3e-51b7c2d94e10", "Daniel Achterberg");
const SORAYA = user("1b7c9e04-27aa-4b63-8d5f-90c4e1a7f326", "Soraya Benali");
const HUGH = user("2c5a8d13-b9e1-47f6-a0c2-6d3f7e18b945", "Hugh Tamihana", MEMBER, "away");
const MIREI = user("3e94b0f7-5d28-4c1a-9b76-f2a8c6d03157", "Mirei Kondo");
const ABEL = user("4fa2c6d8-81b3-4e97-8a05-c7d1e9b64f28", "Abel Mutua");
const LENA = user("50b8d3e6-9c47-4a12-b6f1-e8a5d7c2039b", "Lena Zielinska");
const JOAO = user("61c7e5f4-a3d9-4b80-9e27-0b6f8d1a4c53", "Joao Salgado");
const CLAIRE = user("72d6f8a1-b4e0-4c95-8f38-1c7a9e2b5d64", "Claire Doyle");
const YUSUF = user("83e5a9b2-c5f1-4da6-a049-2d8bafc36e75", "Yusuf Aydin", ADMIN);

/** Twelve people who answer customers. */
export const USERS: readonly User[] = [
  INES, TOMAS, PRIYA, DANIEL, SORAYA, HUGH, MIREI, ABEL, LENA, JOAO, CLAIRE, YUSUF,
]; // prettier-ignore

/** Three teams by what they answer. */
export const TEAMS = {
  frontline: {
    id: "fce8a080-c229-4505-9658-9bcd3e93faa5",
    name: "Frontline",
    users: [INES, TOMAS, DANIEL, SORAYA, HUGH],
  },
  integrations: { id: "49a1b1a6-4f10-49c2-878c-3e218444f38d", name: "Integrations", users: [PRIYA, MIREI, ABEL, LENA] },
  billing: { id: "a7f41c9e-3b52-4d68-90ea-5c2b8d17f640", name: "Billing", users: [JOAO, CLAIRE, YUSUF] },
} as const satisfies Record<string, { id: string; name: string; users: readonly User[] }>;

/** The user behind the token. */
export const TOKEN_USER = INES.id;
