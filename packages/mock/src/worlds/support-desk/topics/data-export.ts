import type { Topic } from "./topic.ts";

/** Questions about reports, scheduled exports and files. */
export const DATA_EXPORT: readonly Topic[] = [
  {
    area: "data_export",
    team: "integrations",
    kind: "defect",
    weight: 9,
    tags: ["bug"],
    stories: [
      {
        subjects: ["{report} export is empty since {weekday}", "Nothing below the header in the {report} export"],
        opening: "The {report} export arrives with a header and nothing below it. It was fine until {weekday}.",
        answer:
          "Thank you, I see the run of {time}. It finished without rows, since its filter names a terminal that was renamed to {terminal}. May I change the filter?",
        comeback: "Please change it, and tell us how to find such filters.",
        solution: "The filter is changed and I ran the export again; you find it under Exports, with {rows} rows.",
        note: "Filter on the old terminal name. {n} saved exports of this account have the same problem, all corrected.",
      },
      {
        subjects: ["Scheduled {report} report did not arrive", "Nightly {report} report is missing"],
        opening:
          "We get the {report} report every morning at {time}. Today nothing came, and the page says the job has finished.",
        answer:
          "The file was written, but the delivery to your address bounced. Did anything change in your mail filter on {weekday}?",
        comeback: "Our administrator released the mails, there are {n} of them.",
        solution:
          "Links are valid for seven days from now on instead of one. I sent you a new one for the {report} report.",
      },
      {
        subjects: ["{file} export stops after {rows} rows", "{file} export has fewer rows than the list"],
        opening: "Our {file} export ends after {rows} rows, the list on the screen has many more.",
        answer: "There is a limit that we should show more clearly. Could you send me the name of the saved export?",
        comeback: "It is called {report} weekly, saved by our {role}.",
        solution:
          "The export now writes several files when there are more rows than one may hold. Tonight's run will show it.",
        note: "Job log shows the row limit. The page should say so.",
      },
    ],
  },
  {
    area: "data_export",
    team: "integrations",
    kind: "defect",
    weight: 6,
    tags: ["bug"],
    stories: [
      {
        subjects: [
          "Totals of the {report} report do not add up",
          "{report} figures differ between dashboard and {file} file",
        ],
        opening:
          "For {month} the dashboard shows other figures than the {file} file. The difference is about {n} moves a day.",
        answer:
          "Thank you for the comparison. The dashboard counts restows, the file does not. Which of the two do you report to {carrier}?",
        comeback: "We report without restows. Can the dashboard do the same?",
        solution:
          "There is a switch for restows on the dashboard now; I set it for your whole account, and both figures agree for {month}.",
        note: "Difference is restows only, checked for three days.",
      },
      {
        subjects: ["Time zone of the {report} export is wrong", "Local times of {port} in the {report} export"],
        opening: "All times in the export are in UTC, while our {role} needs the local time of {port}.",
        answer: "The export follows the time zone of the user who saved it. Who saved this one?",
        comeback: "It was saved by a colleague in another office, that explains it.",
        solution: "I moved the export to the time zone of {port}. Tomorrow's file will show local times.",
      },
      {
        subjects: [
          "Column order changed in the {report} export",
          "Import into {system} fails after a change of columns",
        ],
        opening: "Since the last update the columns come in another order, and the import into {system} fails.",
        answer:
          "The order changed with a new column. I understand that {system} reads by position; may I give you a fixed layout?",
        comeback: "A fixed layout would be best. Please keep the order from {month}.",
        solution:
          "Your {report} export has a fixed layout from now on: new columns go to the end and never in between.",
        note: "Layout pinned for this account. We should pin layouts for everybody.",
      },
    ],
  },
  {
    area: "data_export",
    team: "integrations",
    kind: "question",
    weight: 5,
    tags: ["how-to"],
    stories: [
      {
        subjects: ["Export of all calls in {port} for an audit", "All calls of {port} in one file"],
        opening:
          "Our auditors want all calls in {port} of the last year. Is there a way without clicking through every month?",
        answer:
          "You can choose any period under Exports, Custom. For a whole year it takes some minutes; shall I start it for you?",
        comeback: "Please start it, from January to {month}.",
        solution: "The export for the audit is ready, {rows} rows in {n} files. The link is valid for seven days.",
        note: "Audit export started by hand, account is informed.",
      },
      {
        subjects: ["Sending the {report} report to {carrier}", "Can {carrier} get our reports directly?"],
        opening: "We would like {carrier} to receive the {report} report directly, without an account of their own.",
        answer:
          "Reports can go to any address you confirm once. Enter the address of {carrier}, they get a mail with a link to agree.",
        comeback: "They agreed. Can they also get the {file} version?",
        solution: "Both versions go to {carrier} from {weekday} on.",
      },
      {
        subjects: ["How long are exports kept?", "Figures of {month} needed again"],
        opening: "How long do you keep exports? We have to show the figures of {month} again.",
        answer:
          "Files are kept for 90 days, the data itself for as long as your contract runs, so the export of {month} can be made again.",
        comeback: "Good to know. Is the 90 days written anywhere for our auditors?",
        solution: "It is part of the data agreement, section 6. I attached the page.",
        note: "Asked legal for the page on retention.",
      },
    ],
  },
];
