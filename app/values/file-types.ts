/** The types of files that are taken, each with the endings its name may carry. */
export const takenTypes: Record<string, readonly string[]> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "text/plain": ["txt"],
  "text/csv": ["csv"],
};

/** Endings offered in a file chooser. */
export const takenEndings = Object.values(takenTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(",");
