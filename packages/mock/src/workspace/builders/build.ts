import { account } from "./account.ts";
import { activity, activityType, attachment, highlight, relationship } from "./account-parts.ts";
import { issue } from "./issue.ts";
import { macro } from "./macro.ts";
import { message } from "./message.ts";
import { contact, team, user } from "./people.ts";
import { trainingData } from "./training-data.ts";
import { customField, status, tag } from "./vocabulary.ts";

/**
 * One builder for each kind of object: complete rows out of what makes one different. The worlds and the handlers that
 * create something use the same ones, so that an object looks alike wherever it comes from.
 */
export const build = {
  account,
  activity,
  activityType,
  attachment,
  contact,
  customField,
  highlight,
  issue,
  macro,
  message,
  relationship,
  status,
  tag,
  team,
  trainingData,
  user,
};
