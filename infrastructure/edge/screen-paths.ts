/**
 * Runs at the edge for the app's files: an address of a screen, which has no dot in its last part, is answered with
 * the app's page. CloudFront's own error pages can't do this, since they would also replace the API's answers.
 */
export const screenPaths = `function handler(event) {
  var request = event.request;
  if (request.uri.split("/").pop().indexOf(".") === -1) request.uri = "/index.html";
  return request;
}
`;
