export default definePageConfig({ navigationBarTitleText: "群规", enableShareAppMessage: true });
