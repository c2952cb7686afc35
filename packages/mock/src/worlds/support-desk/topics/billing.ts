import type { Topic } from "./topic.ts";

/** Questions about invoices, seats, plans and contracts. */
export const BILLING: readonly Topic[] = [
  {
    area: "billing",
    team: "billing",
    kind: "question",
    weight: 7,
    tags: ["billing"],
    stories: [
      {
        subjects: ["Invoice {invoice} shows the {plan} plan", "Old plan on invoice {invoice}"],
        opening:
          "Invoice {invoice} lists the {plan} plan. We changed plans in {month}. Could you send a corrected one?",
        answer:
          "Thank you for telling us. May I ask on which day the plan changed, so that the correction covers the right days?",
        comeback: "It was the 14th. The order confirmation is attached.",
        solution: "The corrected invoice is attached, and the difference will be deducted next month.",
        note: "Plan change was never booked in the billing system. Corrected.",
      },
      {
        subjects: ["Purchase order number missing on {invoice}", "{invoice} cannot be booked"],
        opening: "Our accounting cannot book {invoice} without the purchase order number. Can it be added?",
        answer: "Of course. Please send me the number, and tell me whether it holds for the next invoices as well.",
        comeback: "The number is PO-{rows}, for the whole contract year.",
        solution: "The number is on {invoice} now and will appear on all invoices of the contract year.",
      },
      {
        subjects: ["Invoice for {month} was sent twice", "Which invoice for {month} is the right one?"],
        opening: "We received two invoices for {month}. Which one shall we pay?",
        answer:
          "Only {invoice} counts, the other one was a draft that should not have gone out. I am sorry for the confusion.",
        comeback: "Thank you. Our accounting needs the credit note for the other one.",
        solution: "The credit note is attached. Both documents together come to zero.",
        note: "Draft went out because the approval rule was off.",
      },
    ],
  },
  {
    area: "billing",
    team: "billing",
    kind: "question",
    weight: 5,
    tags: ["billing"],
    stories: [
      {
        subjects: ["Adding {n} seats before the season", "{n} more seats for {terminal}"],
        opening: "We open {terminal} next month and need {n} more seats. How are they charged?",
        answer:
          "Seats are charged from the day they are added until the end of the contract year. For {n} seats I can send a quote today; to whom should it go?",
        comeback: "Please send it to our procurement, I copied them.",
        solution: "The quote was accepted, the {n} seats are there. Thank you!",
        note: "Procurement asks for 5 % discount, with Ines.",
      },
      {
        subjects: ["Upgrade to {plan}", "What does {plan} cost for {n} people?"],
        opening: "Please tell us what the {plan} plan would cost for {n} people, and what we gain.",
        answer:
          "The main difference is single sign-on, the audit log and the support times. I attached the comparison. Shall we talk on {weekday}?",
        comeback: "{weekday} at {time} fits.",
        solution: "You are on {plan} from the first of next month. All settings stay as they are.",
        note: "Owner of the account is informed about the renewal.",
      },
      {
        subjects: ["Seats of people who left", "Do we pay for seats nobody uses?"],
        opening: "Several colleagues have left. Do we still pay for their seats?",
        answer:
          "A seat is free as soon as the user is deactivated. You have some that nobody used since {month}; I can send the list.",
        comeback: "Yes, the list would help.",
        solution: "The unused seats are released and will not be on the next invoice.",
      },
    ],
  },
];
