/** Services on loopback that check what real ones check, for tests of the adapters with the real SDK. */
export { type AnsweringModel, type ModelCall, startAnsweringModel } from "./answering-model.ts";
export { startAnthropicPeer } from "./anthropic-peer.ts";
export { type BedrockPeer, startBedrockPeer } from "./bedrock-peer.ts";
export { peerCredentials, peerRegion } from "./credentials.ts";
export { type KmsPeer, startKmsPeer } from "./kms-peer.ts";
export type { PeerFault } from "./loopback.ts";
export type { ModelPeer } from "./model-peer.ts";
export { startOpenAiPeer } from "./openai-peer.ts";
export { type BlobPeer, startBlobPeer } from "./s3/blob-peer.ts";
export { type SecretsPeer, startSecretsPeer } from "./secrets-peer.ts";
export { startTablePeer, type TablePeer } from "./table/table-peer.ts";
