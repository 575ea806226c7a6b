/** Publishing a notice, correcting it, taking it back. */
export { CorrectScreen } from "./correct-screen";
export { PublishScreen } from "./publish-screen";
