import type { components } from "@pylonkit/openapi";

import type { Account } from "../../workspace/entities.ts";
import { badRequest } from "../inputs/refusals.ts";

type ChannelInput = components["schemas"]["ChannelInput"];

/**
 * The channels a body gives an account, in place of those it had. One of them can be the main one, and none occurs
 * twice (assumed).
 */
export function writeChannels(inputs: readonly ChannelInput[]): Account["channels"] {
  for (const [index, channel] of inputs.entries()) {
    const at = `channels[${index}]`;
    checkId(at, channel);
    if (channel.mirror_to) checkId(`${at}.mirror_to`, channel.mirror_to);
    const earlier = inputs.slice(0, index);
    if (earlier.some((each) => each.source === channel.source && each.channel_id === channel.channel_id)) {
      throw badRequest(
        `${at}: the ${channel.source} channel ${JSON.stringify(channel.channel_id)} occurs twice; name it once.`,
      );
    }
    const main = earlier.findIndex((each) => each.is_primary);
    if (channel.is_primary && main !== -1) {
      throw badRequest(
        `${at}.is_primary: channels[${main}] is the main channel already; an account has one, so leave is_primary out or send false.`,
      );
    }
  }
  return inputs.map((channel) => ({ is_primary: false, is_internal: false, ...channel }));
}

/** In Microsoft Teams a channel is named by its team and itself. */
function checkId(at: string, { source, channel_id: id = "" }: Partial<ChannelInput>): void {
  if (source !== "microsoft_teams" || /^[^|]+\|[^|]+$/.test(id)) return;
  throw badRequest(
    `${at}.channel_id: ${JSON.stringify(id)} is no channel of Microsoft Teams; it is written as {team_id}|{channel_id}.`,
  );
}
