/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  // By name of the rule.
}
