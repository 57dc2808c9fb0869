export function Footer() {
  return (
    <footer className="mt-auto border-t border-rule">
      <p className="mx-auto w-full max-w-7xl px-4 py-6 text-xs text-soft sm:px-8">
        Every figure leads back to the characters it was read from. What a text does not state is shown as not stated.
      </p>
    </footer>
  );
}
