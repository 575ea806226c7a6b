/** How somebody wants to hear of ordinary notices. Important and urgent ones, and tasks, always come singly. */
export const ORDINARY_CHOICES = ["EACH", "DIGEST", "NONE"] as const;
export type OrdinaryChoice = (typeof ORDINARY_CHOICES)[number];

/** How often somebody wants to be reminded: at each step, or only when it is due. Never less than that. */
export const STEP_CHOICES = ["ALL", "DEADLINE"] as const;
export type StepChoice = (typeof STEP_CHOICES)[number];
