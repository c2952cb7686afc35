import type { Topic } from "./topic.ts";

/** Questions about the plan of berths, vessels and cranes. */
export const BERTH_PLANNING: readonly Topic[] = [
  {
    area: "berth_planning",
    team: "frontline",
    kind: "defect",
    weight: 9,
    tags: ["bug"],
    stories: [
      {
        subjects: ["{vessel} shows on two berths at once", "{vessel} is planned twice at {terminal}"],
        opening:
          "We moved {vessel} by two hours and now the plan shows it on two berths of {terminal}. Reloading does not help.",
        answer:
          "Thank you, I can see both entries for {vessel}. Did anybody edit the plan in two windows at that time?",
        comeback: "Yes, the night shift had the plan open as well. Please keep the entry that starts at {time}.",
        solution:
          "The duplicate is gone, and the plan now refuses a second edit while another one is being saved. Please reload once.",
        note: "Reproduced with two browsers. The lock is lost when the schedule import runs in between.",
      },
      {
        subjects: [
          "Berth plan for {port} overlaps after a shift",
          "Double booking at {terminal} on {weekday}",
          "No warning for a berth that is taken",
        ],
        opening:
          "Since {weekday} the plan for {port} lets us drop a vessel on a berth that is taken, and no warning appears.",
        answer:
          "That should not be possible. Could you tell me whether the conflict check is switched on under Settings, Berths?",
        comeback: "The check is on. It worked for the other terminals this morning.",
        solution:
          "I switched the conflict check on for {terminal}. From now on an overlap is marked red and cannot be saved.",
      },
      {
        subjects: ["Two vessels planned for the same berth in {port}", "{vessel} and a feeder share one berth"],
        opening: "Our {role} noticed that {vessel} and a feeder of {carrier} share a berth in the plan from {time} on.",
        answer:
          "I looked at the history of {terminal}: the second entry came in through the schedule of {carrier}. May I remove it, or do you need it for comparison?",
        comeback: "You may remove it, our {role} has a copy.",
        solution:
          "We corrected the entry for {vessel}. A schedule that arrives late no longer makes a second stay; the change has been live since this morning.",
        note: "Import log of {carrier} has two stays with one call number, the older one wins.",
      },
    ],
  },
  {
    area: "berth_planning",
    team: "frontline",
    kind: "defect",
    weight: 8,
    tags: ["bug"],
    stories: [
      {
        subjects: [
          "ETA of {vessel} is off by several hours",
          "Wrong arrival time for {vessel} since {weekday}",
          "{vessel} is at anchor, the ETA says {time}",
        ],
        opening:
          "The ETA of {vessel} in {port} says {time}, the vessel is at anchor already. Where does the time come from?",
        answer:
          "Thank you for the example. We take the ETA from the agent, from AIS and from the carrier, in this order. For {vessel} the agent's figure is {n} hours old. Do you want AIS to win in {port}?",
        comeback: "AIS should win within 24 hours of arrival, the agent before that.",
        solution: "The order of sources for {port} is changed as you asked. {vessel} now shows the AIS figure.",
        note: "Agent figure is entered in local time, offset gets applied twice. Worth a fix.",
      },
      {
        subjects: ["ETA for {port} does not follow AIS any more", "Arrival times in {port} stand still"],
        opening:
          "For all calls in {port} the ETA has stood still since {weekday}, although the AIS dots move on the map.",
        answer:
          "The position reports arrive, but the call has no destination berth, so no ETA is computed. Could you set {terminal} as the berth?",
        comeback: "The berth is set now. The ETA appeared, but it is still early by an hour.",
        solution:
          "The speed profile for the approach to {port} was too fast. With the new one the last ten calls are within a quarter of an hour.",
      },
      {
        subjects: ["ETA jumps back and forth every few minutes", "ETA of {vessel} changes all the time"],
        opening:
          "We see the ETA of {vessel} change by more than an hour and back again. Our {role} stopped trusting it.",
        answer: "I see two sources that disagree for {port}. Which of them does your {role} consider right?",
        comeback: "The carrier's figure was right in every case this week.",
        solution:
          "The carrier's figure leads in {port} now, and a late AIS report no longer overrides it. The arrival times have been steady since.",
      },
    ],
  },
  {
    area: "berth_planning",
    team: "frontline",
    kind: "question",
    weight: 6,
    tags: ["how-to"],
    stories: [
      {
        subjects: ["Can a berth be closed for maintenance?", "Closing part of {terminal} next month"],
        opening:
          "We want to close part of {terminal} for maintenance next month without losing the calls planned there. How is this meant to work?",
        answer:
          "You can do that under Plan, Restrictions: choose {terminal}, a period, and whether calls are moved or only marked. Do you want me to set it up with you?",
        comeback: "We found it, but the button is grey for our {role}.",
        solution: "I gave the {role} the right to edit restrictions. The button should be active after the next login.",
        note: "Customer needs a short call on restrictions, {weekday} morning fits.",
      },
      {
        subjects: ["Locking the plan for the next 24 hours", "Nobody should move vessels within the last day"],
        opening:
          "Our {role} would like to lock the plan so that nobody moves a vessel within the last day. Is there a setting?",
        answer:
          "There is a freeze period in Settings, Planning. It is empty for {port}. How many hours should it be, and who may still make changes?",
        comeback: "Twelve hours, and only shift leads may change things after that.",
        solution:
          "The freeze is set to twelve hours, with shift leads as the exception. You can change both yourself at any time.",
      },
      {
        subjects: ["Tidal window for {vessel}", "High water restriction at {terminal}"],
        opening: "{vessel} can only pass at high water. Where do we enter the window so that the plan respects it?",
        answer:
          "Add a restriction of the type Tide to the berth. The plan then offers only the windows that fit the draught of {vessel}.",
        comeback: "That works for one berth. Can it be copied to the others?",
        solution:
          "Yes: select several berths in the list, then Copy restrictions. I added it to the help page, thank you for asking.",
        note: "Help page did not mention copying; updated.",
      },
    ],
  },
  {
    area: "berth_planning",
    team: "frontline",
    kind: "wish",
    weight: 4,
    tags: ["feature-request"],
    stories: [
      {
        subjects: ["Colour the plan by carrier", "One colour per service in the berth plan"],
        opening:
          "It would help our {role} if the plan could be coloured by carrier, {carrier} has three services here.",
        answer: "We discuss it for the winter release. What would be the smallest version that helps you?",
        comeback: "Being able to choose the colours per service would be enough.",
        solution:
          "We decided against it for now, as the new plan view will work differently. I noted your case for its design.",
        note: "Product says not this year, tell them honestly.",
      },
      {
        subjects: ["Print the berth plan on A3", "Paper version of the plan for {port}"],
        opening: "We print the plan for the morning meeting. On A4 nobody can read it, could you offer A3?",
        answer:
          "It is not possible at the moment. {n} other customers asked for something close to it; could you send a photo of how you use the plan?",
        comeback: "A photo of the wall is attached.",
        solution: "You can try it now: under View there is a new entry for it. We are curious what your {role} says.",
      },
      {
        subjects: ["Dark mode for the control room", "The plan is too bright at night"],
        opening: "In the control room the white background is too bright at night. Is a dark mode planned?",
        answer: "Thank you for the idea. I added your vote to the request. May I ask how you do it today?",
        comeback: "Today we turn the screens down until nobody can read them.",
        solution: "It is on the list for the winter release; we will write to you when there is something to try.",
        note: "Vote added for this account.",
      },
    ],
  },
];
