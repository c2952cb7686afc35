import type { Topic } from "./topic.ts";

/** Questions about logins, rights, notifications and the start, which belong to no product area. */
export const ACCESS: readonly Topic[] = [
  {
    team: "frontline",
    kind: "question",
    weight: 8,
    tags: ["onboarding", "access"],
    stories: [
      {
        subjects: ["Access for a new {role}", "New {role} starts on {weekday}"],
        opening: "A new {role} starts on {weekday} and needs the same rights as I have. How do we do that?",
        answer:
          "You can invite people under Settings, People. A {role} usually gets the role Planner; shall I send the invitation for you?",
        comeback: "Please send it, the address is in the form I attached.",
        solution: "The invitation is out and was accepted. Welcome aboard to your new colleague!",
      },
      {
        subjects: ["Login link does not arrive", "{n} people wait for their login link"],
        opening: "The login link does not arrive for {n} of our people. Spam folders are checked.",
        answer:
          "The mails leave our side, your mail server refuses them since {weekday}. Could your IT allow our sender?",
        comeback: "IT says it is allowed now. Could you send them again?",
        solution: "All {n} links were sent again and delivered.",
        note: "Mail bounce: their filter blocks the new sending domain.",
      },
      {
        subjects: ["{role} cannot see {terminal}", "{terminal} is missing in the list of our {role}"],
        opening: "Our {role} cannot see {terminal} in the list, although the rest of {port} is there.",
        answer:
          "The terminal was added after the group was made. An administrator can tick it in the group of the {role}.",
        comeback: "Ticked, but it needs a new login, is that right?",
        solution: "Yes, rights are read at login. In the next version they apply at once.",
        note: "Group rights are as expected.",
      },
    ],
  },
  {
    team: "frontline",
    kind: "defect",
    weight: 7,
    tags: ["bug"],
    stories: [
      {
        subjects: ["Page stays white in {browser}", "White page after login in {browser}"],
        opening: "In {browser} the page stays white after the login, for {n} of our people. It worked on {weekday}.",
        answer:
          "I am sorry about that. Could you open the page in a private window and tell me whether it stays white there?",
        comeback: "In a private window it works.",
        solution: "Then it was an old copy in the cache of {browser}. Since today's version it is replaced on its own.",
        note: "Cache header was wrong in the release of {weekday}.",
      },
      {
        subjects: ["Map of {port} loads very slowly", "The map takes a minute to load"],
        opening: "The map of {port} takes almost a minute to load. The rest is quick.",
        answer:
          "Thank you, I see the same for {port}. It happens where many layers are switched on. Which ones do you need?",
        comeback: "We need depth and berths, the rest can go.",
        solution: "The layers of {port} are drawn in tiles now; the map is there in two seconds on my side.",
        note: "Slow only with the depth layer, {rows} polygons.",
      },
      {
        subjects: ["Alarm for {vessel} came too late", "Text message about {vessel} was late"],
        opening:
          "The alarm for {vessel} came {n} minutes after the vessel had passed the line. Our {role} had to call the pilot.",
        answer:
          "The alarm was made at {time}, but the delivery by text message took long. Do you get them on several phones?",
        comeback: "Only on the phone of the {role} on duty.",
        solution:
          "We changed the provider for text messages in your region. In the last test the alarm arrived within five seconds.",
      },
    ],
  },
  {
    team: "frontline",
    kind: "question",
    weight: 5,
    tags: ["onboarding"],
    stories: [
      {
        subjects: ["Go-live of {terminal}", "Checklist before the first live day"],
        opening: "We go live with {terminal} soon. Is there a checklist for the first day?",
        answer:
          "How good to hear! The checklist is attached. I suggest a call one week before, and one on the evening of the first day.",
        comeback: "Thank you. Who on your side can be reached on the first day?",
        solution: "The first day is done and {terminal} runs. Thank you for the careful preparation!",
        note: "Go-live date is fixed, whole team informed.",
      },
      {
        subjects: ["Training for {n} people in {port}", "Training before the season"],
        opening: "{n} people need a training before the season. Do you offer it on site in {port}?",
        answer: "We train groups of up to twelve, on site or online. Which week would suit you?",
        comeback: "The second week of next month, online is fine.",
        solution: "The training took place, everybody has their certificate. The recording is in your help space.",
      },
      {
        subjects: ["Import of our berth master data", "Berth list of {port} to be imported"],
        opening: "Attached is our master data of all berths. Can you import it, or do we type it in?",
        answer:
          "Thank you for the file. Two columns are unclear to me: is the depth below chart datum, and which bollard is the first?",
        comeback: "Below chart datum, and bollard 1 is at the western end.",
        solution: "All berths are imported. Please compare {n} of them with your drawings.",
        note: "Import done in sandbox first, no errors.",
      },
    ],
  },
  {
    team: "frontline",
    kind: "wish",
    weight: 3,
    tags: ["feature-request"],
    stories: [
      {
        subjects: ["Mobile app in Portuguese", "App in other languages for {port}"],
        opening: "Some of our {role}s in {port} do not read English well. Is the app planned in other languages?",
        answer: "Thank you, this is asked for more and more. Which languages would you need first?",
        comeback: "Portuguese and Spanish would cover almost all.",
        solution: "Both languages are planned for spring. We will come to you for the words of your trade.",
        note: "Vote added.",
      },
      {
        subjects: ["Quiet hours for notifications", "Notifications at night"],
        opening: "Our people get notifications at night although they are off duty. Quiet hours would help.",
        answer:
          "It is not possible yet. As a step until then you can mute a terminal from the bell menu. Would that help?",
        comeback: "It helps a little, but people forget to switch it on again.",
        solution: "Quiet hours are there since this week, under Profile, Notifications.",
      },
      {
        subjects: ["Shared views for all {role}s", "One view for every {role}"],
        opening: "Every {role} builds the same view again. Could views be shared?",
        answer: "Sharing is being built at the moment. Would you like to try it early?",
        comeback: "Gladly, with two or three {role}s.",
        solution:
          "We will not do it in this form, since roles will get views of their own next year. I noted your case.",
        note: "Early access list, add this account.",
      },
    ],
  },
];
