import type { Workspace } from "../../workspace/contract.ts";
import type { Tag } from "../../workspace/entities.ts";
import { badRequest, referred, refuseBlank } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

/**
 * The tags a body gives an object: names, each once, `null` for none, as Pylon reads them back. A name that is no tag
 * yet becomes one (assumed: Pylon documents neither that nor a refusal).
 */
export function writeTags(
  workspace: Workspace,
  objectType: "issue" | "account",
  names: readonly string[],
): string[] | null {
  checkTagNames(names);
  const tags = [...new Set(names)];
  for (const value of tags) {
    if (tagNamed(workspace, objectType, value)) continue;
    const tag: Tag = { id: workspace.newId(), object_type: objectType, value, hex_color: null };
    workspace.tags.put(tag.id, tag);
  }
  return tags.length > 0 ? tags : null;
}

/** Refuses names that are blank. */
export function checkTagNames(names: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    refuseBlank(`tags[${index}]`, name, "a tag is named by its name, as GET /tags lists them in value");
  }
}

/** The tag of this name, or none. */
export function tagNamed(workspace: Workspace, objectType: string, value: string): Tag | undefined {
  return workspace.tags.all().find((tag) => tag.object_type === objectType && tag.value === value);
}

/** Renames a tag on everything that carries it, or takes it off when `to` is none. Counts as a change of the object. */
export function replaceTagOnObjects(workspace: Workspace, tag: Tag, to: string | undefined): void {
  const updated_at = timestamp(workspace.now());
  const replace = <Row extends { id: string; tags: string[] | null }>(
    rows: readonly Row[],
    put: (row: Row) => void,
  ): void => {
    for (const row of rows) {
      if (!row.tags?.includes(tag.value)) continue;
      const tags = row.tags.flatMap((name) => (name === tag.value ? (to ?? []) : name));
      put({ ...row, tags: tags.length > 0 ? [...new Set(tags)] : null, updated_at });
    }
  };
  if (tag.object_type === "issue") {
    replace(workspace.issues.all(), (row) => workspace.issues.put(row.id, row));
  } else if (tag.object_type === "account") {
    replace(workspace.accounts.all(), (row) => workspace.accounts.put(row.id, row));
  }
}

/** The tags of an article, which takes their ids, each once; `null` for none. Only tags for articles fit. */
export function articleTags(workspace: Workspace, ids: readonly string[]): Tag[] | null {
  const tags = [...new Set(ids)].map((id) => {
    const meant = tagNamed(workspace, "article", id);
    if (meant) {
      const sent = JSON.stringify(id);
      throw badRequest(
        `tag_ids: ${sent} is the name of a tag, and ids are expected; its id is ${JSON.stringify(meant.id)}.`,
      );
    }
    const tag = referred(workspace.tags, "tag_ids", id, "GET /tags");
    if (tag.object_type === "article") return tag;
    throw badRequest(
      `tag_ids: ${JSON.stringify(id)} is the tag ${JSON.stringify(tag.value)} for ${tag.object_type}s; tags with the object_type "article" are expected.`,
    );
  });
  return tags.length > 0 ? tags : null;
}

/** Articles carry whole tags: shows one there as it is now, or takes it off when it is none any more. */
export function mirrorTagOnArticles(workspace: Workspace, id: string, now: Tag | undefined): void {
  for (const article of workspace.articles.all()) {
    if (!article.tags?.some((tag) => tag.id === id)) continue;
    const tags = article.tags.flatMap((tag) => (tag.id === id ? (now ?? []) : tag));
    workspace.articles.put(article.id, { ...article, tags: tags.length > 0 ? tags : null });
  }
}
