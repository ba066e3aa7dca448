import { examplesOf } from "../measures/worked-examples";

examplesOf({ folder: "src/text", plain: [] });
