/** Calls back once for each element, when it comes near the part of the page that can be seen. */
export function createVisibilityWatch(build: (element: Element) => void): {
  readonly watch: (element: Element) => void;
  readonly end: () => void;
} {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        build(target);
      }
    },
    { rootMargin: "400px" },
  );
  return { watch: (element) => observer.observe(element), end: () => observer.disconnect() };
}
