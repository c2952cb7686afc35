export { customFieldsSource, type CustomFieldsSourceOptions } from "./generate/custom-fields-source.ts";
