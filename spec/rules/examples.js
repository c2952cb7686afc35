/**
 * Refuses a key in an example that no schema declares. Responses are open schemas, so validating an example does not
 * notice a misspelled property; the examples are what the mock answers with, so it has to be noticed here.
 */
export function examplesUseDeclaredProperties() {
  return {
    MediaType(mediaType, ctx) {
      const schema = { node: mediaType.schema ?? {}, from: ctx.location.source.absoluteRef };
      for (const [name, reference] of Object.entries(mediaType.examples ?? {})) {
        const { node: example, location } = ctx.resolve(reference);
        for (const path of undeclared(example?.value, schema, ctx)) {
          ctx.report({
            message: `The example ${name} uses ${path.join(".")}, which its schema does not declare.`,
            location: (location ?? ctx.location).child(["value", ...path]).key(),
          });
        }
      }
    },
  };
}

/** The schema itself and every alternative and part of it, references followed; each with the file it stands in. */
function parts({ node, from }, ctx) {
  const found = [{ node, from }];
  if (node?.$ref !== undefined) {
    const target = ctx.resolve(node, from);
    if (target.node) found.push(...parts({ node: target.node, from: target.location.source.absoluteRef }, ctx));
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const part of node?.[keyword] ?? []) found.push(...parts({ node: part, from }, ctx));
  }
  return found;
}

/** The paths of the keys of a value that none of the parts declares. */
function undeclared(value, schema, ctx, path = []) {
  if (value === null || typeof value !== "object") return [];
  const all = parts(schema, ctx);
  if (all.some(({ node }) => node === true)) return [];
  const pick = (get) => all.flatMap(({ node, from }) => (get(node) === undefined ? [] : [{ node: get(node), from }]));
  if (Array.isArray(value)) {
    const [items] = pick((node) => node.items);
    return items ? value.flatMap((entry, index) => undeclared(entry, items, ctx, [...path, index])) : [];
  }
  const [rest] = pick((node) => node.additionalProperties);
  return Object.entries(value).flatMap(([key, entry]) => {
    const [declared] = [...pick((node) => node.properties?.[key]), ...(rest ? [rest] : [])];
    return declared ? undeclared(entry, declared, ctx, [...path, key]) : [[...path, key]];
  });
}
