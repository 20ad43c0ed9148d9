/** Why no firewall and no distribution writes down requests. */
export const noRequestLog =
  "A log of requests holds addresses of people, tokens, and paths that name their account; nothing here keeps those. What is refused is counted by rule (metrics with alarms), and what passes stands in the API's access log without them.";
