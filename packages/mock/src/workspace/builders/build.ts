import { account } from "./account.ts";
import { callRecording, featureRequest } from "./feedback.ts";
import { issue } from "./issue.ts";
import { message } from "./message.ts";
import { contact, team, user } from "./people.ts";
import { customField, status, tag } from "./vocabulary.ts";

/**
 * One builder for each kind of object: complete rows out of what makes one different. The worlds and the handlers that
 * create something use the same ones, so that an object looks alike wherever it comes from.
 */
export const build = {
  account,
  callRecording,
  contact,
  customField,
  featureRequest,
  issue,
  message,
  status,
  tag,
  team,
  user,
};
