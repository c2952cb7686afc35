import type { Handler, Handlers } from "../../workspace/contract.ts";
import { knowledgeBaseOf } from "./knowledge-base-rows.ts";

const listKnowledgeBases: Handler = ({ workspace }) => ({ data: workspace.knowledgeBases.all() });

const getKnowledgeBase: Handler = (call) => ({ data: knowledgeBaseOf(call) });

export const knowledgeBaseHandlers = {
  "GET /knowledge-bases": listKnowledgeBases,
  "GET /knowledge-bases/{id}": getKnowledgeBase,
} satisfies Handlers;
