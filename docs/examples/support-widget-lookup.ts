// What a widget shows to somebody who signed in, as JSON: node support-widget-lookup.ts ada@tide.example
import { collect, createPylon, findAccount, items, searchIssues } from "pylonkit";
import * as where from "pylonkit/where";

const [email] = process.argv.slice(2);
if (!email) throw new Error("Give the mail address of a contact");

const pylon = createPylon();
const filter = where.contacts.email.equals(email);
const { items: contacts } = await collect(items(pylon, "POST /contacts/search", { body: { filter } }), { max: 1 });
const [contact] = contacts;
if (contact) {
  const id = contact.account?.id;
  const account = id ? await findAccount(pylon, { id }) : undefined; // a contact may have none
  const open = where.and(where.issues.requester_id.equals(contact.id), where.issues.state.not_in(["closed"]));
  const { items: issues, truncated } = await collect(searchIssues(pylon, open), { max: 20 });
  const shown = issues.map(({ number, title, state }) => ({ number, title, state }));
  const found = { name: contact.name, account: account?.name ?? null, domain: account?.domain ?? null };
  console.log(JSON.stringify({ ...found, issues: shown, more: truncated }, null, 2));
} else {
  console.log(JSON.stringify(null));
}
