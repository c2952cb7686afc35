import { activity, activityType, attachment, highlight, relationship } from "./account-parts.ts";
import { account } from "./account.ts";
import { callRecording, featureRequest } from "./feedback.ts";
import { issue } from "./issue.ts";
import { article, collection, knowledgeBase } from "./knowledge-base.ts";
import { macro } from "./macro.ts";
import { message, thread } from "./message.ts";
import { contact, team, user } from "./people.ts";
import { trainingData } from "./training-data.ts";
import { customField, customObject, status, tag } from "./vocabulary.ts";
import { milestone, project, task, taskComment } from "./work.ts";

/**
 * One builder for each kind of object: complete rows out of what makes one different. The worlds and the handlers that
 * create something use the same ones, so that an object looks alike wherever it comes from.
 */
export const build = {
  account,
  activity,
  activityType,
  article,
  attachment,
  callRecording,
  collection,
  contact,
  customField,
  customObject,
  featureRequest,
  highlight,
  issue,
  knowledgeBase,
  macro,
  message,
  milestone,
  project,
  relationship,
  status,
  tag,
  task,
  taskComment,
  team,
  thread,
  trainingData,
  user,
};
