import type { Outcome } from "./outcome.ts";
import type { Topic } from "./topics/topic.ts";

/** Sentences that fit any story, for variety between issues that tell the same one. */
export const GREETINGS = ["Hello,", "Hi team,", "Good morning,", "Dear support team,", "Hello Harbor team,", "Hi,"];

/** What customers add, by what the issue is. */
export const CONTEXTS: Readonly<Record<Topic["kind"], readonly string[]>> = {
  defect: [
    "We noticed it on {weekday}.",
    "It concerns {n} of our people.",
    "Our {role} saw it first.",
    "We already tried it on another computer.",
    "A screenshot can follow if you need one.",
    "It is the second time this quarter.",
    "Both our offices see the same.",
    "For {port} it matters most.",
  ],
  question: [
    "The help page did not tell us.",
    "Our {role} asked me this morning.",
    "It is for our team in {port}.",
    "A link to the right page is enough.",
    "We could not find it in the settings.",
    "If a call is easier, I am free on {weekday}.",
  ],
  wish: [
    "Our {role} asks for it every week.",
    "I think others would use it too.",
    "It came up in our last meeting about {terminal}.",
    "We would gladly try an early version.",
    "In {port} we know it from the system we had before.",
  ],
};

/** How soon they need it. */
export const IMPACTS: Readonly<Record<"defect" | "other", Readonly<Record<Priority, readonly string[]>>>> = {
  defect: {
    urgent: [
      "This stops our work at {terminal}, please look at it at once.",
      "{vessel} arrives in a few hours and we depend on it.",
      "The shift change is close and nobody can go on.",
    ],
    high: [
      "Our {role} needs this for tomorrow's plan.",
      "We have to tell {carrier} something today.",
      "It costs us about an hour every shift.",
    ],
    medium: ["We can work around it for some days.", "An answer this week would be good.", ""],
    low: ["There is no hurry.", "It is no more than a nuisance.", ""],
  },
  other: {
    urgent: ["We need this today.", "Please answer before noon if you can."],
    high: ["We need to know before {weekday}.", "{carrier} waits for it."],
    medium: ["An answer this week would be good.", ""],
    low: ["There is no hurry.", "Whenever you find the time.", ""],
  },
};

export type Priority = "urgent" | "high" | "medium" | "low";

export const CLOSINGS = ["Kind regards", "Best regards", "Thank you", "Many thanks", "Regards"];

/** What customers write when nothing happened for a while. */
export const NUDGES = [
  "Is there any news on this?",
  "May I ask how it stands? Our {role} asked again today.",
  "Could somebody look at this, please?",
  "Any idea when we can expect an answer?",
];

/** What the desk writes while it works on it. */
export const UPDATES = [
  "A short update: we are still on it and will write by {weekday} at the latest.",
  "Thank you for your patience. We have found where it comes from and are testing a change.",
  "I have asked a colleague who knows {terminal} well and come back to you.",
];

export const THANKS = [
  "Thank you, that was quick!",
  "Perfect, it works for us now.",
  "Great, thanks. You can close this.",
  "Confirmed by our {role}. Many thanks.",
  "Works. Have a good week!",
];

/** The desk's last word where an issue stays open or is declined. */
export const LAST_WORDS: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
  on_hold: [
    "As agreed we put this aside until your side is ready. We will come back to it then.",
    "This waits for the next maintenance window. I will write to you before it starts.",
    "I keep this on hold until {carrier} has answered you.",
  ],
  with_engineering: [
    "I could reproduce it and handed it to our engineers. You will hear from me when a fix is scheduled.",
    "Our engineers have taken it up and asked for your logs of that day. I send you an update every week.",
    "It is with engineering now. I will tell you as soon as there is something to try.",
  ],
  wont_fix: [
    "We discussed it and decided not to change this, as it would make the plan slower for everybody. I am sorry, and thank you for explaining your case so well.",
    "We will not build this in the foreseeable future. I noted your case, so that it counts when we plan again.",
  ],
};

export const COMMENTS: Readonly<Record<number, readonly string[]>> = {
  1: ["Three weeks for one setting.", "Nobody told us what happens."],
  2: ["It took too long.", "The first answer did not help."],
  3: ["Fine in the end."],
  4: ["Quick and friendly.", "Good, though I had to ask twice."],
  5: ["Great help, thank you!", "Solved within the hour.", "Very clear answer."],
};
