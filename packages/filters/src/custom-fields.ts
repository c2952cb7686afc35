/**
 * One custom field of a workspace, by its type as `GET /custom-fields` names it: `{ type: "number" }`, and for a
 * select or multiselect with the slugs of its options: `{ type: "select", options: ["low", "high"] }`.
 */
export interface CustomFieldDeclaration {
  readonly type: string;
  readonly options?: readonly string[];
}

/** The custom fields of one kind of object, by their slugs. Best a constant: its literals are what types go by. */
export type CustomFieldDeclarations = Readonly<Record<string, CustomFieldDeclaration>>;
