/** What becomes of the text in a field when it is recorded. */
export const RULES = [
  "keep",
  "id",
  "slug",
  "time",
  "color",
  "person",
  "company",
  "name",
  "email",
  "domain",
  "phone",
  "url",
  "path",
  "cursor",
  "label",
  "value",
  "text",
  "html",
  "secret",
] as const;

/** The name of a rule: `keep` leaves a text as it is, the others replace what could tell something. */
export type Rule = (typeof RULES)[number];

/** Names of companies are told apart from those of people by the object they are in. */
const BY_OBJECT: Readonly<Record<string, Rule>> = {
  "Account.name": "company",
  "MiniAccount.name": "company",
  "CreateAccountRequest.name": "company",
  "UpdateAccountRequestBody.name": "company",
  "Contact.name": "person",
  "MiniContact.name": "person",
  "User.name": "person",
  "MiniUser.name": "person",
  "MessageAuthor.name": "person",
  "CreateContactRequestBody.name": "person",
  "UpdateContactRequestBody.name": "person",
  "Article.slug": "label",
  "Collection.slug": "label",
  "KnowledgeBase.slug": "label",
  "CreateArticleRequestBody.slug": "label",
  "CreateCollectionRequestBody.slug": "label",
  "Tag.value": "label",
  "CreateTagRequestBody.value": "label",
  "UpdateTagRequestBody.value": "label",
  "CustomFieldDefinitionSelectOption.slug": "label",
  "CustomFieldSelectOptionInput.slug": "label",
  "CustomSourceInfo.external_id": "id",
  "UserRole.name": "name",
};

/** The rest goes by the name of the field, documented or not. What neither table nor document knows is a text. */
const BY_FIELD: Readonly<Record<string, Rule>> = {
  account_external_id: "id",
  action: "slug",
  assignee: "id",
  avatar_url: "url",
  bcc_emails: "email",
  body_html: "html",
  category: "slug",
  cc_emails: "email",
  channel_name: "name",
  child_id: "id",
  code: "slug",
  content_html: "html",
  current_draft_content_html: "html",
  current_published_content_html: "html",
  currency: "slug",
  cursor: "cursor",
  default_language: "slug",
  default_value: "value",
  default_values: "value",
  description_html: "html",
  domain: "domain",
  domains: "domain",
  email: "email",
  email_bccs: "email",
  email_ccs: "email",
  emails: "email",
  external_ids: "id",
  field: "slug",
  format: "slug",
  duration_display_format: "slug",
  duration_input_unit: "slug",
  from_email: "email",
  from_path: "path",
  from_phone_number: "phone",
  hex_color: "color",
  identifier: "id",
  interpreted_value: "value",
  interpreted_values: "value",
  language: "slug",
  message_html: "html",
  message_ts: "id",
  name: "name",
  object_type: "slug",
  operator: "slug",
  participant_emails: "email",
  phone_numbers: "phone",
  portal_role: "slug",
  primary_domain: "domain",
  primary_phone_number: "phone",
  question_type: "slug",
  requester_email: "email",
  requester_name: "person",
  response_html: "html",
  s3_key: "secret",
  slug: "slug",
  source: "slug",
  source_type: "slug",
  state: "slug",
  status: "slug",
  supported_languages: "slug",
  tags: "label",
  text_html: "html",
  text_type: "slug",
  to_emails: "email",
  to_phone_number: "phone",
  type: "slug",
  url: "url",
  value: "value",
  values: "value",
  visibility: "slug",
  approval_status: "slug",
  workspace_email: "email",
};

const BY_ENDING: readonly (readonly [ending: RegExp, rule: Rule])[] = [
  [/(?:^|_)(?:token|tokens|secret|secrets|password|api_key|key|signature|credential|credentials)$/, "secret"],
  [/(?:^|_)ids?$/, "id"],
  [/(?:^|_)(?:url|urls|link)$/, "url"],
  [/(?:^|_)emails?$/, "email"],
  [/(?:^|_)domains?$/, "domain"],
  [/(?:^|_)phone(?:_numbers?)?$/, "phone"],
  [/_html$/, "html"],
  [/(?:_at|_time|_before|_after|_date|^timestamp)$/, "time"],
];

/** The rule of a field in any of the objects it may belong to; none where it is a text like any other. */
export function ruleOfField(owners: readonly string[], name: string): Rule | undefined {
  for (const owner of owners) {
    const rule = own(BY_OBJECT, `${owner}.${name}`);
    if (rule) return rule;
  }
  return own(BY_FIELD, name) ?? BY_ENDING.find(([ending]) => ending.test(name))?.[1];
}

const own = (table: Readonly<Record<string, Rule>>, key: string): Rule | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The fields this table names, to hold against the document. */
export const NAMED_FIELDS: readonly string[] = [...Object.keys(BY_OBJECT), ...Object.keys(BY_FIELD)];
