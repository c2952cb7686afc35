import { activity, activityType, attachment, highlight, relationship } from "./account-parts.ts";
import { account } from "./account.ts";
import { auditLog } from "./audit-log.ts";
import { callRecording, featureRequest, survey, surveyResponse } from "./feedback.ts";
import { issue } from "./issue.ts";
import { article, collection, knowledgeBase, redirect } from "./knowledge-base.ts";
import { macro, macroGroup } from "./macro.ts";
import { message, thread, voiceCall } from "./message.ts";
import { contact, follower, role, team, user } from "./people.ts";
import { ticketForm } from "./ticket-form.ts";
import { trainingData } from "./training-data.ts";
import { customField, customObject, customObjectType, status, tag } from "./vocabulary.ts";
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
  auditLog,
  callRecording,
  collection,
  contact,
  customField,
  customObject,
  customObjectType,
  featureRequest,
  follower,
  highlight,
  issue,
  knowledgeBase,
  macro,
  macroGroup,
  message,
  milestone,
  project,
  redirect,
  relationship,
  role,
  status,
  survey,
  surveyResponse,
  tag,
  task,
  taskComment,
  team,
  thread,
  ticketForm,
  trainingData,
  user,
  voiceCall,
};
