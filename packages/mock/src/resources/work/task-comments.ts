import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, HandlerCall, Handlers } from "../../workspace/contract.ts";
import type { TaskComment } from "../../workspace/entities.ts";
import { miniPerson, referredUser, taskOf } from "../inputs/references.ts";
import { notFound, permissionDenied, refuseBlank } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

const listComments: Handler = (call) => ({ data: commentsOf(call) });

/** Written by the owner of the token; customers see it unless it is said to be internal (assumed). */
const createComment: Handler = (call) => {
  const { workspace, body } = call;
  const comments = commentsOf(call);
  const { body_html, is_internal } = body as unknown as components["schemas"]["CreateTaskCommentRequestBody"];
  refuseBlank("body_html", body_html, "a comment says something");
  const user = referredUser(workspace, "author", workspace.tokenUser);
  const taskId = call.params["id"] ?? "";
  const comment = build.taskComment({
    id: workspace.newId(),
    task_id: taskId,
    author: { user: miniPerson(user) },
    body_html,
    is_internal: is_internal ?? false,
    created_at: timestamp(workspace.now()),
  });
  workspace.taskComments.put(taskId, [...comments, comment]);
  return { data: comment };
};

const updateComment: Handler = (call) => {
  const comment = ownComment(call, "rewrite");
  const { body_html } = call.body as unknown as components["schemas"]["UpdateTaskCommentRequestBody"];
  refuseBlank("body_html", body_html, "a comment says something");
  const now = timestamp(call.workspace.now());
  const after: TaskComment = { ...comment, body_html, last_edited_at: now, updated_at: now };
  const comments = commentsOf(call).map((each) => (each.id === after.id ? after : each));
  call.workspace.taskComments.put(call.params["id"] ?? "", comments);
  return { data: after };
};

const deleteComment: Handler = (call) => {
  const { id } = ownComment(call, "delete");
  const comments = commentsOf(call).filter((each) => each.id !== id);
  call.workspace.taskComments.put(call.params["id"] ?? "", comments);
  return {};
};

/** The comments on the task that the path names, in the order in which they were written. */
function commentsOf({ workspace, params }: HandlerCall): readonly TaskComment[] {
  return workspace.taskComments.get(taskOf(workspace, params["id"] ?? "").id) ?? [];
}

/** The comment that the path names. Only its author may touch it; that others are answered 403 is assumed. */
function ownComment(call: HandlerCall, act: "rewrite" | "delete"): TaskComment {
  const id = call.params["comment_id"] ?? "";
  const comment = commentsOf(call).find((each) => each.id === id);
  if (!comment) throw notFound("comment on this task", id);
  if (comment.author?.user?.id !== call.workspace.tokenUser) {
    throw permissionDenied(
      `Only its author can ${act} the comment ${JSON.stringify(id)}, and the owner of the token did not write it.`,
    );
  }
  return comment;
}

export const taskCommentHandlers = {
  "GET /tasks/{id}/comments": listComments,
  "POST /tasks/{id}/comments": createComment,
  "PATCH /tasks/{id}/comments/{comment_id}": updateComment,
  "DELETE /tasks/{id}/comments/{comment_id}": deleteComment,
} satisfies Handlers;
