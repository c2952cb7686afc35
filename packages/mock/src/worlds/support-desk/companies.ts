import type { Culture } from "./names.ts";

export type Plan = "starter" | "growth" | "enterprise";

/** A customer of the desk. */
export interface Company {
  readonly name: string;
  /** The domain before `.example`. */
  readonly domain: string;
  /** How much it writes, next to the others. */
  readonly size: number;
  readonly plan: Plan;
  readonly cultures: readonly Culture[];
  /** The chat channel it shares with the desk. */
  readonly chat?: "slack" | "microsoft_teams";
  readonly type?: "partner";
  /** The company it belongs to. */
  readonly parent?: string;
}

const company = (
  name: string,
  domain: string,
  size: number,
  plan: Plan,
  cultures: readonly Culture[],
  more: Pick<Company, "chat" | "type" | "parent"> = {},
): Company => ({ name, domain, size, plan, cultures, ...more });

/** Forty ports, terminals, carriers and forwarders. Biggest first. */
export const COMPANIES: readonly Company[] = [
  company("Rhine Delta Terminals", "rhinedelta", 34, "enterprise", ["dutch", "german"], { chat: "slack" }),
  company("Baltic Gate Authority", "balticgate", 30, "enterprise", ["slavic", "nordic"], { chat: "slack" }),
  company("Meridian Line", "meridianline", 28, "enterprise", ["anglo", "southAsian"], { chat: "slack" }),
  company("Puerto Sur Operaciones", "puertosur", 25, "enterprise", ["iberian"], { chat: "microsoft_teams" }),
  company("Gulf Lantern Ports", "gulflantern", 23, "enterprise", ["arabic", "southAsian"], { chat: "microsoft_teams" }),
  company("Hanseatic Quay Services", "hanseatic-quay", 20, "enterprise", ["german", "turkish"], { chat: "slack" }),
  company("Blue Anchor Lines", "blueanchor", 18, "enterprise", ["nordic", "anglo"], { chat: "slack" }),
  company("Kobo Harbour Systems", "koboharbour", 16, "enterprise", ["japanese"]),
  company("Southern Cross Stevedores", "southerncross", 15, "growth", ["anglo", "pacific"], { chat: "slack" }),
  company("Brightwater Logistics", "brightwater", 14, "enterprise", ["anglo", "chinese"], { chat: "slack" }),
  company("Costa Verde Containers", "costaverde", 12, "growth", ["iberian"]),
  company("Northgate Shipping", "northgate", 12, "growth", ["anglo", "nordic"], { chat: "microsoft_teams" }),
  company("Hanbit Marine", "hanbit", 11, "growth", ["korean"]),
  company("Aegean Feeder Services", "aegeanfeeder", 10, "growth", ["greek", "turkish"]),
  company("Lagoon Gate Nigeria", "lagoongate", 10, "growth", ["westAfrican"], { chat: "microsoft_teams" }),
  company("Sable Container Line", "sableline", 9, "growth", ["anglo", "westAfrican"]),
  company("Adriatic Ro-Ro", "adriaticroro", 9, "growth", ["slavic", "italian"]),
  company("Pearl Delta Forwarding", "pearldelta", 8, "growth", ["chinese"]),
  company("Fjordhavn", "fjordhavn", 8, "growth", ["nordic"], { chat: "slack" }),
  company("Bosphorus Pilotage", "bosphoruspilotage", 7, "growth", ["turkish"]),
  company("Mombasa Gateway", "mombasagateway", 7, "growth", ["eastAfrican"]),
  company("Tasman Feeder", "tasmanfeeder", 6, "growth", ["pacific", "anglo"]),
  company("Ligure Terminal", "liguretermini", 6, "growth", ["italian"]),
  company("Orinoco Marine", "orinocomarine", 6, "growth", ["iberian"]),
  company("Ceylon Transit", "ceylontransit", 5, "growth", ["southAsian"]),
  company("Puerto Sur Remolques", "puertosur-remolques", 5, "starter", ["iberian"], {
    parent: "Puerto Sur Operaciones",
  }),
  company("Rhine Delta Barges", "rhinedelta-barges", 5, "starter", ["dutch"], { parent: "Rhine Delta Terminals" }),
  company("Harrow and Pike Customs", "harrowpike", 4, "starter", ["anglo"]),
  company("Nile Bridge Logistics", "nilebridge", 4, "starter", ["arabic"]),
  company("Straits Bunkering", "straitsbunkering", 4, "starter", ["chinese", "southAsian"]),
  company("Polder Reefer Depot", "polderreefer", 4, "starter", ["dutch"]),
  company("Azores Island Freight", "azoresfreight", 3, "starter", ["iberian"]),
  company("Vistula Inland Port", "vistulaport", 3, "starter", ["slavic"]),
  company("Cape Lowell Fisheries", "capelowell", 3, "starter", ["anglo"]),
  company("Dakar Quai Ouest", "quaiouest", 3, "starter", ["westAfrican"]),
  company("Halden Paper Export", "haldenpaper", 2, "starter", ["nordic"]),
  company("Minato Crane Works", "minatocrane", 2, "starter", ["japanese"], { type: "partner" }),
  company("Tidewise Consulting", "tidewise", 2, "starter", ["anglo", "german"], { type: "partner" }),
  company("Marea Software", "mareasoft", 2, "starter", ["italian", "iberian"], { type: "partner" }),
  company("Osei and Daughters", "oseidaughters", 1, "starter", ["westAfrican"]),
];

/** Where the same customers have offices, in a world of more of them. */
const PLACES = [
  "Antwerp", "Auckland", "Baltimore", "Bergen", "Busan", "Callao", "Colombo", "Durban", "Felixstowe", "Gdansk",
  "Genoa", "Gothenburg", "Halifax", "Haifa", "Izmir", "Jebel Ali", "Kochi", "Lagos", "Leixoes", "Manila", "Mersin",
  "Nagoya", "Oakland", "Osaka", "Piraeus", "Santos", "Tacoma", "Tangier", "Valencia",
]; // prettier-ignore

/** The forty customers, and all of them again at each place: thirty groups, each a world of names of its own. */
export const OFFICES: readonly (readonly Company[])[] = [
  COMPANIES,
  ...PLACES.map((place) =>
    COMPANIES.map((company) => ({
      ...company,
      name: `${company.name} ${place}`,
      domain: `${company.domain}-${place.toLowerCase().replace(" ", "-")}`,
      ...(company.parent === undefined ? {} : { parent: `${company.parent} ${place}` }),
    })),
  ),
];
