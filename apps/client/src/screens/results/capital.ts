/** A name as it begins a line: "potassium" as "Potassium", "pH" as it is. */
export const capital = (name: string): string =>
  /^\p{Ll}\p{Lu}/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
