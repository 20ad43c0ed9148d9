export const report = {
  tabs: "Views of this report",
  results: "Results",
  page: "Page",
  chat: "Chat",
};
