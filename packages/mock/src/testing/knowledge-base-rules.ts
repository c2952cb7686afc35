import { DATA, EMPTY_EXPORT, HELP, WEBHOOKS } from "./help-site.ts";
import type { Ruled } from "./rules.ts";
import { TAKEN_PATH } from "./rule-world.ts";
import { NOBODY } from "./small-desk.ts";

const AGENT = "3f6a1a52-8c1e-4f0e-9a57-5f7f2a3f1c20";

const visibility = (config: object) => ({ visibility_config: config });
const agents = (...ids: readonly string[]) =>
  visibility({ ai_agent_access: "specific_agents", allowed_agent_ids: ids });

/** Who may read something, of collections and articles alike. */
export const VISIBILITY_RULES: Ruled["rules"] = [
  [
    "names the agents that can read it by their ids",
    agents(AGENT),
    agents(AGENT, " "),
    /^visibility_config.allowed_agent_ids: an id is blank, " "; ids of AI agents are expected/,
  ],
  [
    "names an agent where it is for some alone",
    agents(AGENT),
    agents(),
    /^visibility_config.allowed_agent_ids: it names nobody; .*"specific_agents" takes the ids/,
  ],
  [
    "names no agents where it is for all or none",
    visibility({ ai_agent_access: "none" }),
    visibility({ ai_agent_access: "none", allowed_agent_ids: [AGENT] }),
    /^visibility_config.allowed_agent_ids: it counts with .*"specific_agents" only; ai_agent_access is "none", and \["3f6a/,
  ],
];

/** The written rules of collections and redirects, and of the languages of lists. */
export const KNOWLEDGE_BASE_RULES: readonly Ruled[] = [
  {
    what: "a new collection",
    route: "POST /knowledge-bases/{id}/collections",
    id: HELP,
    base: { title: "Berths" },
    rules: [
      ["has a name", { title: "B" }, { title: " " }, /^title: " " is blank; a collection has a name/],
      [
        "is in a collection of its knowledge base",
        { parent_collection_id: DATA },
        { parent_collection_id: NOBODY },
        /^parent_collection_id: this knowledge base has no collection "0000.*GET \/knowledge-bases\/\{id\}\/collections/,
      ],
      [
        "is in a collection, not in an article",
        { parent_collection_id: DATA },
        { parent_collection_id: EMPTY_EXPORT },
        /^parent_collection_id: .* It is the id of an article\.$/,
      ],
      [
        "has a slug that fits into an address",
        { slug: "berths-2" },
        { slug: "berths & piers" },
        /^slug: "berths & piers" does not fit into an address; .*such as "data-and-exports"/,
      ],
      [
        "has a slug of its own",
        { slug: "berths" },
        { slug: "webhooks" },
        /^slug: another collection of this knowledge base is called "webhooks", see exists_id/,
      ],
      ...VISIBILITY_RULES,
    ],
  },
  {
    what: "a changed collection",
    route: "PATCH /knowledge-bases/{id}/collections/{collection_id}",
    id: HELP,
    base: { collection_id: WEBHOOKS },
    rules: [
      ["keeps a name", { title: "W" }, { title: "\t" }, /^title: "\\t" is blank; a collection has a name/],
      [
        "has a slug that fits into an address",
        { slug: "webhooks" },
        { slug: "/webhooks" },
        /^slug: "\/webhooks" does not fit into an address/,
      ],
      [
        "has a slug of its own",
        { slug: "events" },
        { slug: "data-and-exports" },
        /^slug: another collection of this knowledge base is called "data-and-exports", see exists_id/,
      ],
      ...VISIBILITY_RULES,
    ],
  },
  {
    what: "a redirect",
    route: "POST /knowledge-bases/{id}/route-redirects",
    id: HELP,
    base: { from_path: "/old", object_id: EMPTY_EXPORT, object_type: "article" },
    rules: [
      [
        "is of a path from the root",
        { from_path: "/docs/eta" },
        { from_path: "docs/eta" },
        /^from_path: "docs\/eta" is no path of a site; one such as "\/docs\/exports" is expected/,
      ],
      [
        "is of a path without a query",
        { from_path: "/docs/eta" },
        { from_path: "/docs?page=eta" },
        /^from_path: "\/docs\?page=eta" is no path of a site/,
      ],
      [
        "is of a path that leads nowhere yet",
        { from_path: `${TAKEN_PATH}/all` },
        { from_path: TAKEN_PATH },
        /^from_path: "\/docs\/exports" leads to article 84a4.* already, see exists_id/,
      ],
      [
        "is in a language of the knowledge base",
        { language: "de" },
        { language: "fr" },
        /^language: "fr" is no language of this knowledge base; it has: en, de\.$/,
      ],
      [
        "leads to an article there is",
        { object_id: EMPTY_EXPORT },
        { object_id: NOBODY },
        /^object_id: this knowledge base has no article "0000.*GET \/knowledge-bases\/\{id\}\/articles/,
      ],
      [
        "leads to what it says it does",
        { object_id: DATA, object_type: "collection" },
        { object_id: DATA },
        /^object_id: this knowledge base has no article .* It is the id of a collection\.$/,
      ],
    ],
  },
  {
    what: "a list of articles",
    route: "GET /knowledge-bases/{id}/articles",
    id: HELP,
    base: {},
    rules: [
      [
        "is in a language of the knowledge base",
        { language: "de" },
        { language: "fr" },
        /^language: "fr" is no language of this knowledge base; it has: en, de\.$/,
      ],
    ],
  },
];
