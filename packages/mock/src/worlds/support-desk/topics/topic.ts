/** One story customers tell and how the desk goes about it. Texts are templates; they share the words. */
export interface Story {
  readonly subjects: readonly string[];
  /** The first message of the customer. */
  readonly opening: string;
  /** The first answer of the desk; asks or explains. */
  readonly answer: string;
  /** What the customer comes back with. */
  readonly comeback: string;
  /** What settles it. */
  readonly solution: string;
  /** What the desk notes among itself. */
  readonly note?: string;
}

/** What an issue can be about. */
export interface Topic {
  /** Option of the custom field `product_area`; some questions belong to none. */
  readonly area?: "berth_planning" | "billing" | "data_export" | "integrations";
  readonly team: "frontline" | "integrations" | "billing";
  readonly tags: readonly string[];
  /** How often it comes up, next to the others. */
  readonly weight: number;
  /** Defects can end up with engineering, wishes can end as won't fix. */
  readonly kind: "defect" | "question" | "wish";
  readonly stories: readonly Story[];
}
