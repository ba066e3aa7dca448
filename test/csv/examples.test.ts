import { examplesOf } from "../measures/worked-examples";

examplesOf({ folder: "src/csv", plain: [] });
