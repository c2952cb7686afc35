import type { Topic } from "./topic.ts";

/** Questions about the API, webhooks, EDI and the systems around. */
export const INTEGRATIONS: readonly Topic[] = [
  {
    area: "integrations",
    team: "integrations",
    kind: "defect",
    weight: 9,
    tags: ["bug", "webhooks"],
    stories: [
      {
        subjects: ["Webhook {event} arrives several times", "Webhook retries although we answer 200"],
        opening:
          "We receive {event} up to {n} times within a minute, although our endpoint answers 200. Is that a retry?",
        answer:
          "Thank you. In our log your endpoint answers after 12 seconds, and we count anything above 10 as a failure. Could you answer first and work later?",
        comeback: "You are right, we wrote to {system} before answering. We change that.",
        solution: "Since your change there is not a single retry. I close this; write again if one appears.",
        note: "Their endpoint times out at peak hours, p95 is 12 s.",
      },
      {
        subjects: ["No {event} webhooks since {time}", "Webhooks for {port} have stopped"],
        opening: "The last {event} webhook came at {time}. Calls in {port} have changed many times since then.",
        answer: "The endpoint was switched off at {time} after {n} failures in a row. May I switch it on again?",
        comeback: "Please switch it on, the certificate is renewed.",
        solution:
          "It is on again, and the {n} events in between have been sent. Each has an id, so that you can skip what you know.",
      },
      {
        subjects: ["Signature of {event} does not verify", "Signatures of webhooks wrong since {weekday}"],
        opening: "Since {weekday} the signature of {event} does not match. We did not change the secret.",
        answer:
          "The secret was rotated by one of your administrators on {weekday}. Could you compare the last four characters?",
        comeback: "They differ. Our deployment still had the old one.",
        solution: "The events of the last day were sent again with the new secret. All of them were accepted.",
      },
    ],
  },
  {
    area: "integrations",
    team: "integrations",
    kind: "defect",
    weight: 8,
    tags: ["bug", "edi"],
    stories: [
      {
        subjects: ["{edi} messages from {carrier} are rejected", "{carrier} reports rejected {edi} messages"],
        opening:
          "{carrier} tells us that {n} {edi} messages were rejected since {weekday}. In our list they are marked as accepted.",
        answer:
          "I found the messages. They use a version of {edi} that {carrier} switched to on {weekday}. Could you ask for one sample in the old version?",
        comeback: "{carrier} cannot go back. They say the new version is in the guide they sent in {month}.",
        solution:
          "Both versions of {edi} are accepted now, and the {n} messages were processed again. Please check {vessel} as an example.",
        note: "Segment order differs in the new version. Parser change is small, asked engineering.",
      },
      {
        subjects: ["{edi} is accepted but no containers appear", "Containers of {vessel} are missing after {edi}"],
        opening: "The {edi} for {vessel} was accepted, but no containers appear in the call. It was sent at {time}.",
        answer: "The message refers to a voyage that we do not have. Was the voyage of {vessel} renumbered?",
        comeback: "Yes, the voyage got a new number on {weekday}.",
        solution: "I linked both voyage numbers. The containers of {vessel} are there.",
      },
      {
        subjects: ["Missing {edi} acknowledgements since {weekday}", "{system} repeats {edi} messages"],
        opening: "We do not get acknowledgements for {edi} any more. {system} keeps sending the same messages again.",
        answer:
          "The acknowledgements wait in a queue for {system}, whose certificate has expired. Who can renew it on your side?",
        comeback: "Our network team renewed it an hour ago.",
        solution:
          "The queue is empty again and all acknowledgements are delivered. We will warn you two weeks before the certificate ends.",
        note: "{n} messages waiting for replay, run it after the fix is out.",
      },
    ],
  },
  {
    area: "integrations",
    team: "integrations",
    kind: "question",
    weight: 7,
    tags: ["api", "how-to"],
    stories: [
      {
        subjects: ["API answers {status} for calls in {port}", "Calls endpoint fails with {status} for {port} only"],
        opening: "We connect {system} and get {status} from the calls endpoint for {port}, while other ports work.",
        answer:
          "Thank you. The token you use belongs to a user without access to {port}. Could you give that user the port, or use another token?",
        comeback: "That was it. May a token be limited to reading?",
        solution: "Yes: when you make the token, choose the role Viewer. I noted the idea of a hint in the error text.",
        note: "{status} is correct, permission missing. Error text could say so.",
      },
      {
        subjects: ["Rate limit when we sync {system}", "Sync of {system} is too slow"],
        opening:
          "Our sync of {system} is slowed down by the rate limit. It reads all calls every five minutes. What do you recommend?",
        answer:
          "Please ask for changes since your last run instead of everything; one request is then enough. Shall I send an example?",
        comeback: "An example would help. We use the updated time in {system} as well.",
        solution:
          "Here is the example: search by the time of change, follow the cursor until none comes, keep the newest time for the next run.",
        note: "They read {rows} rows every five minutes; sent the incremental example.",
      },
      {
        subjects: ["Sandbox for testing {event}", "Triggering {event} without touching real calls"],
        opening: "Is there a sandbox in which we can trigger {event} without touching real calls?",
        answer:
          "Every account has a sandbox with the same paths. I can fill it with {n} calls of {month} if that helps.",
        comeback: "Please do. The {role} who tests it starts on {weekday}.",
        solution: "The sandbox is filled. {event} can be triggered from the page Developers, Events.",
      },
    ],
  },
  {
    area: "integrations",
    team: "integrations",
    kind: "defect",
    weight: 5,
    tags: ["bug"],
    stories: [
      {
        subjects: ["Connection to {system} fails with {status}", "{status} from the connection since {time}"],
        opening: "The connection to {system} fails with {status} since {time}. Nothing was changed on our side.",
        answer:
          "I see the {status} in our log. The address we call for {system} now asks for a client certificate. Do you know about a change there?",
        comeback: "Yes, our IT introduced certificates on {weekday}. How do we give you one?",
        solution:
          "The certificate is installed and the connection works. The backlog of {n} calls was sent within a minute.",
        note: "Certificate arrived by the secure form.",
      },
      {
        subjects: ["Deleted calls still show up in {system}", "Cancelled calls are not removed from {system}"],
        opening: "Calls we deleted in the plan stay in {system}. We have {n} of them by now.",
        answer:
          "Deletions are sent as their own event, which is not switched on for this connection. May I switch it on?",
        comeback: "Please switch it on, and remove the {n} old ones if you can.",
        solution: "Deletions are on, and the old calls are gone from {system}.",
        note: "Deletion event was off by default for old connections. {n} accounts affected.",
      },
      {
        subjects: ["Gate bookings are not sent to {system}", "Gate bookings for {terminal} do not arrive"],
        opening: "Gate bookings for {terminal} do not reach {system}. The {role} copies them by hand.",
        answer: "The connection was paused by the daily limit of {system}. How many bookings do you expect per day?",
        comeback: "At most {rows} a day, in peak season.",
        solution:
          "The limit is raised and the waiting bookings are delivered. A warning will come before it is reached again.",
      },
    ],
  },
];
