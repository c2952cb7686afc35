import { setShouldValidateFormat } from "@hyperjump/json-schema";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/formats";
import type { ApiDocument } from "../../../document/document.ts";

/** The reasons why a value is not what a schema asks for; none where it is. */
export type Verdict = (value: unknown) => readonly string[];

/** A validator that shares no code with Prism's Ajv. */
export interface Independent {
  /** Compiles the schema at a pointer into the document. */
  compile(pointer: string): Promise<Verdict>;
}

let documents = 0;

/**
 * Hyperjump's validator over a whole OpenAPI document. Of three that were tried it alone reads the document as it
 * stands, in the dialect its root names: @cfworker/json-schema takes a property called `id` for the identifier of a
 * schema ("Duplicate schema URI"), and @exodus/schemasafe refuses to compile it ("Unexpected rules in type").
 * Formats are asserted, as Prism does.
 */
export function independentOf(document: ApiDocument): Independent {
  documents += 1;
  const uri = `https://pylonkit.test/document-${documents}`;
  setShouldValidateFormat(true);
  registerSchema(structuredClone(document) as never, uri, String(document["jsonSchemaDialect"]));
  return {
    async compile(pointer) {
      const judge = await validate(`${uri}#${encodeURI(pointer)}`);
      return (value) => {
        if (judge(value as never).valid) return [];
        const output = judge(value as never, "BASIC");
        return output.valid ? [] : (output.errors ?? []).map(reason);
      };
    },
  };
}

const reason = (unit: { readonly instanceLocation: string; readonly absoluteKeywordLocation: string }) =>
  `${fragment(unit.instanceLocation) || "the body"} breaks ${fragment(unit.absoluteKeywordLocation)}`;

const fragment = (uri: string) => decodeURI(uri.slice(uri.indexOf("#") + 1));
