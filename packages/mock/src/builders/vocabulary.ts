import type { CustomFieldDefinition, CustomObject, CustomObjectType, IssueStatus, Tag } from "../workspace/entities.ts";

/** A complete tag, of no colour unless one is said. */
export function tag(said: Pick<Tag, "id" | "object_type" | "value"> & Partial<Tag>): Tag {
  return { hex_color: null, ...said };
}

/** A complete issue status, one of the organization's own unless it is said to be a default. */
export function status(said: Pick<IssueStatus, "slug" | "label" | "category"> & Partial<IssueStatus>): IssueStatus {
  return { is_default_status: false, is_archived: false, ...said };
}

type DefinitionSaid = Pick<CustomFieldDefinition, "id" | "slug" | "label" | "object_type" | "type" | "created_at"> &
  Partial<CustomFieldDefinition>;

/** A complete custom field, one that was made in Pylon and can be written. */
export function customField(said: DefinitionSaid): CustomFieldDefinition {
  return { description: "", source: "pylon", is_read_only: false, updated_at: said.created_at, ...said };
}

type ObjectSaid = Pick<CustomObject, "id" | "type" | "name" | "created_at"> & Partial<CustomObject>;

/** A complete custom object, without fields and links unless they are said. */
export function customObject(said: ObjectSaid): CustomObject {
  return { custom_fields: {}, relations: null, updated_at: said.created_at, ...said };
}

/** A type of custom objects, of which nothing is known but what paths call it. */
export function customObjectType(said: CustomObjectType): CustomObjectType {
  return { ...said };
}
