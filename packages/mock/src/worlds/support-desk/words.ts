import type { Random } from "../../workspace/random.ts";
import { between, pick } from "./dice.ts";
import type { Slots } from "./template.ts";

const PORTS = [
  "Rotterdam", "Gdansk", "Valencia", "Tanger Med", "Jebel Ali", "Santos", "Busan", "Savannah", "Durban", "Felixstowe",
  "Piraeus", "Colombo", "Gothenburg", "Manzanillo", "Halifax", "Laem Chabang", "Koper", "Callao", "Mombasa", "Incheon",
]; // prettier-ignore
const TERMINALS = [
  "North Quay", "Terminal 2", "the East Basin", "Container Terminal 4", "the ro-ro terminal", "Pier 7",
  "the feeder berth", "the South Mole", "the reefer yard", "Gate C",
]; // prettier-ignore
const VESSELS = [
  "Aurora Tide", "Calliope", "Nordic Heron", "Santa Irene", "Blue Meridian", "Kaito Maru", "Ossian", "Lady Samar",
  "Polar Finch", "Adriatica Star", "Ventus", "Rio Guama", "Hanae", "Cape Lowell", "Zephyrine",
].map((name) => `MV ${name}`); // prettier-ignore
const CARRIERS = [
  "Meridian Line", "Northgate Shipping", "Blue Anchor Lines", "Tasman Feeder", "Sable Container Line", "Orinoco Marine",
]; // prettier-ignore
const REPORTS = [
  "berth occupancy", "vessel ETA", "demurrage", "gate turn time", "crane productivity", "yard density", "reefer plug-in",
]; // prettier-ignore
const SYSTEMS = [
  "our ERP", "the customs gateway", "our data warehouse", "the terminal operating system", "our transport planning",
  "the port community system",
]; // prettier-ignore
const EVENTS = [
  "berth.updated",
  "vessel.arrived",
  "vessel.departed",
  "eta.changed",
  "container.released",
  "slot.booked",
];
const ROLES = [
  "planner",
  "dispatcher",
  "yard manager",
  "billing clerk",
  "shift lead",
  "customs agent",
  "pilot coordinator",
];

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]; // prettier-ignore

/** Words for one issue. Hours, weekdays and months lie shortly before it was created. */
export function slotsFor(random: Random, created: number): Slots {
  const date = new Date(created);
  const hour = (date.getUTCHours() + 24 - between(random, 1, 5)) % 24;
  const weekday = (date.getUTCDay() + 7 - between(random, 1, 3)) % 7;
  return {
    port: pick(random, PORTS),
    terminal: pick(random, TERMINALS),
    vessel: pick(random, VESSELS),
    carrier: pick(random, CARRIERS),
    report: pick(random, REPORTS),
    system: pick(random, SYSTEMS),
    event: pick(random, EVENTS),
    role: pick(random, ROLES),
    edi: pick(random, ["BAPLIE", "COPARN", "CODECO", "COPRAR", "IFTSTA", "VERMAS"]),
    file: pick(random, ["CSV", "Excel", "Parquet", "JSON"]),
    browser: pick(random, ["Chrome", "Edge", "Firefox", "Safari"]),
    weekday: DAYS[weekday === 0 || weekday === 6 ? 5 : weekday] ?? "Friday",
    month: MONTHS[(date.getUTCMonth() + 11) % 12] ?? "September",
    plan: pick(random, ["Starter", "Growth", "Enterprise"]),
    n: String(between(random, 2, 48)),
    time: `${String(hour).padStart(2, "0")}:${pick(random, ["00", "15", "30", "45"])}`,
    status: pick(random, ["401", "403", "404", "422", "500", "504"]),
    invoice: `HM-${between(random, 20100, 29980)}`,
    rows: String(between(random, 3, 180) * 100),
  };
}
