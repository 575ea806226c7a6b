export default definePageConfig({
  navigationBarTitleText: "休假和代办",
  enablePullDownRefresh: true,
});
