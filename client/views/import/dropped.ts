/** Files of a drop, folders opened to their depth. */

export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // entries have to be taken before the first pause: the list is emptied then
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) await collect(entry, files);
  return files;
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (entry instanceof FileSystemFileEntry)
    files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
  else if (entry instanceof FileSystemDirectoryEntry) {
    const reader = entry.createReader();
    // a reader hands out a hundred at a time, and none at the end
    for (;;) {
      const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) break;
      for (const inner of some) await collect(inner, files);
    }
  }
}
