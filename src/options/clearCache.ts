/** Where answers of Wikimedia are kept: the name that the cache opens its database under. */
const CACHE = 'sidelight';

/**
 * Not an answer but what the queue knows: how much was asked in this minute, and until when
 * Wikimedia wants no request. Clearing must not be a way around that.
 */
const QUEUE = 'queue';

/**
 * Empties the stores instead of deleting the database: a deletion waits for every open connection,
 * and the background's may stay open for as long as it lives.
 */
const emptyStores = (database: IDBDatabase): Promise<boolean> =>
  new Promise((resolve) => {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return resolve(true);
    const transaction = database.transaction(stores, 'readwrite');
    for (const store of stores) {
      transaction.objectStore(store).delete(IDBKeyRange.upperBound(QUEUE, true));
      transaction.objectStore(store).delete(IDBKeyRange.lowerBound(QUEUE, true));
    }
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });

/** Forgets every answer of Wikimedia. False where the browser did not let us. Never rejects. */
export const clearCache = (): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.open(CACHE);
    let created = false;
    request.onupgradeneeded = () => {
      // There was nothing to clear, and an empty database must not be left in the cache's place.
      created = true;
      request.transaction?.abort();
    };
    request.onerror = () => resolve(created);
    request.onsuccess = async () => {
      const emptied = await emptyStores(request.result);
      request.result.close();
      resolve(emptied);
    };
  });
