namespace AsnEthics.Rules.Bulk;

/// <summary>A sequence that is read without waiting in between.</summary>
internal sealed class SequenceSource<T>(IEnumerable<T> sequence) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(sequence.GetEnumerator());

    private sealed class Enumerator(IEnumerator<T> sequence) : IAsyncEnumerator<T>
    {
        public T Current => sequence.Current;

        public ValueTask<bool> MoveNextAsync() => new(sequence.MoveNext());

        public ValueTask DisposeAsync()
        {
            sequence.Dispose();
            return default;
        }
    }
}
