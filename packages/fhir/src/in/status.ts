/** What a sender's status says to us: usable, or left out and why. What we don't know is not taken for final. */
export function statusIn(status: unknown): "final" | "preliminary" | "cancelled" | "enteredInError" {
  switch (status) {
    case "final":
    case "amended":
    case "corrected":
    case "appended":
      return "final";
    case "cancelled":
      return "cancelled";
    case "entered-in-error":
      return "enteredInError";
    default:
      return "preliminary";
  }
}
