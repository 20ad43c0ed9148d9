export { fromAttributeValues, toAttributeValues } from "@serenya/domain";
