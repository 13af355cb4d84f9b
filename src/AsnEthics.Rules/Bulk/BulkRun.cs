using System.Runtime.ExceptionServices;

namespace AsnEthics.Rules.Bulk;

/// <summary>
/// One run over a sequence: a reader fills slots, workers of the thread pool complete them in any order, and the one who asks takes them in theirs. Nobody holds a thread while there is nothing to do, and nobody waits for a
/// group of posts to fill: a worker takes what is there when it comes, so claims are single posts where the sequence is slow and large ones where it is fast.
/// </summary>
internal sealed class BulkRun<TPost, TAnswer> : IDisposable, IAsyncDisposable
{
    private static readonly WaitCallback WorkCallback = run => ((BulkRun<TPost, TAnswer>)run!).Work();

    private readonly Func<TPost, long, TAnswer> _check;
    private readonly Func<TPost, int> _lengthOf;
    private readonly int _maxWorkers;
    private readonly int _releaseAt;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenRegistration _onStop;
    private readonly TaskCompletionSource<bool> _ended = NewSignal();

    // Guarded by the lock on itself.
    private readonly PostQueue<TPost, TAnswer> _queue;
    private int _workers;
    private bool _isWorkerComing;
    private bool _isReadingOver;
    private bool _isStopped;
    private TaskCompletionSource<bool>? _room;
    private TaskCompletionSource<bool>? _ready;

    // Of the one who takes.
    private PostSlot<TPost, TAnswer> _next;
    private int _taken;
    private long _takenCharacters;

    private volatile bool _hasFailed;
    private ExceptionDispatchInfo? _disposalFailure;

    public BulkRun(Func<TPost, long, TAnswer> check, Func<TPost, int> lengthOf, BulkOptions options, CancellationToken cancellation)
    {
        _check = check;
        _lengthOf = lengthOf;
        _maxWorkers = options.MaxDegreeOfParallelism;
        // Room is made for several posts at a time, for the lock costs more than the lightest checks.
        _releaseAt = Math.Max(1, options.PostsInFlight / 8);
        _queue = new PostQueue<TPost, TAnswer>(options);
        _next = _queue.Last;
        _cancellation = cancellation;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _onStop = _stop.Token.Register(OnStop);
    }

    public void Start(IAsyncEnumerable<TPost> posts) => Task.Run(() => ReadAsync(posts));

    /// <summary>To be waited for before the next call of <see cref="TryTake"/>; null where there is nothing to wait for.</summary>
    public Task? WaitForNext()
    {
        if (_next.IsDone)
            return null;
        lock (_queue)
        {
            Release();
            if (_isStopped)
                return null;
            _ready = NewSignal();
        }

        return _next.TryAwait() ? _ready.Task : null;
    }

    /// <summary>Takes the next answer.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="Exception">What checking the post threw, or what the sequence threw here.</exception>
    public bool TryTake(out TAnswer answer)
    {
        _cancellation.ThrowIfCancellationRequested();
        var slot = _next;
        slot.Failure?.Throw();
        answer = slot.Answer;
        if (slot.IsEnd)
            return false;
        _next = slot.Next!;
        // A slot that has grown old would otherwise keep all younger ones alive until the oldest generation is collected.
        slot.Next = null;
        _taken++;
        _takenCharacters += slot.Length;
        if (_taken >= _releaseAt)
        {
            lock (_queue)
                Release();
        }

        return true;
    }

    /// <summary>Ends the run early where it is not over, and returns when nothing of it goes on any more.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _ended.Task.GetAwaiter().GetResult();
        Clean();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        _stop.Cancel();
        await _ended.Task.ConfigureAwait(false);
        Clean();
    }

    private static TaskCompletionSource<bool> NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Clean()
    {
        _onStop.Dispose();
        _stop.Dispose();
        _disposalFailure?.Throw();
    }

    private void OnStop()
    {
        lock (_queue)
        {
            _isStopped = true;
            _room?.TrySetResult(true);
            _ready?.TrySetResult(true);
        }
    }

    private async Task ReadAsync(IAsyncEnumerable<TPost> posts)
    {
        ExceptionDispatchInfo? failure = null;
        IAsyncEnumerator<TPost>? source = null;
        try
        {
            source = posts.GetAsyncEnumerator(_stop.Token);
            while (!_hasFailed && !_stop.IsCancellationRequested && await source.MoveNextAsync().ConfigureAwait(false))
            {
                var post = source.Current;
                if (Add(post, Math.Max(0, _lengthOf(post))) is { } room)
                    await room.ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }

        try
        {
            if (source is not null)
                await source.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _disposalFailure = ExceptionDispatchInfo.Capture(exception);
        }

        EndReading(failure);
    }

    /// <returns>To be waited for before the next post is read; null where there is room.</returns>
    private Task? Add(TPost post, int length)
    {
        bool startsWorker;
        Task? room = null;
        lock (_queue)
        {
            _queue.Add(post, length);
            startsWorker = TakesWorker();
            if (_queue.IsFull && !_isStopped)
                room = (_room = NewSignal()).Task;
        }

        if (startsWorker)
            StartWorker();
        return room;
    }

    private void EndReading(ExceptionDispatchInfo? failure)
    {
        var end = _queue.Last;
        (end.IsEnd, end.Failure) = (true, failure);
        if (end.Complete())
            WakeTaker();
        lock (_queue)
        {
            _isReadingOver = true;
            EndIfIdle();
        }
    }

    private void Work()
    {
        lock (_queue)
            _isWorkerComing = false;
        while (Claim(out var count) is { } slot)
        {
            for (; count > 0 && !_stop.IsCancellationRequested; count--)
            {
                var next = slot.Next!;
                Check(slot);
                if (slot.Complete())
                    WakeTaker();
                slot = next;
            }
        }
    }

    private void Check(PostSlot<TPost, TAnswer> slot)
    {
        try
        {
            slot.Answer = _check(slot.Post, slot.Index);
        }
        catch (Exception exception)
        {
            // The run ends at this post: what comes behind it need not be read.
            slot.Failure = ExceptionDispatchInfo.Capture(exception);
            _hasFailed = true;
        }

        slot.Post = default!;
    }

    /// <returns>Null where there is nothing to do; the worker has then left.</returns>
    private PostSlot<TPost, TAnswer>? Claim(out int count)
    {
        PostSlot<TPost, TAnswer> slot;
        bool startsWorker;
        lock (_queue)
        {
            if (_isStopped || !_queue.HasUnclaimed)
            {
                count = 0;
                _workers--;
                EndIfIdle();
                return null;
            }

            slot = _queue.Claim(out count);
            startsWorker = TakesWorker();
        }

        if (startsWorker)
            StartWorker();
        return slot;
    }

    // One worker is on its way at a time: on arrival it takes what has come meanwhile, and calls the next where posts are left.
    private bool TakesWorker()
    {
        if (_isWorkerComing || _isStopped || _workers == _maxWorkers || !_queue.HasUnclaimed)
            return false;
        _workers++;
        return _isWorkerComing = true;
    }

    private void StartWorker() => ThreadPool.QueueUserWorkItem(WorkCallback, this);

    private void WakeTaker() => _ready!.TrySetResult(true);

    private void EndIfIdle()
    {
        if (_isReadingOver && _workers == 0)
            _ended.TrySetResult(true);
    }

    private void Release()
    {
        _queue.Release(_taken, _takenCharacters);
        (_taken, _takenCharacters) = (0, 0);
        if (_room is not null && _queue.HasMuchRoom)
        {
            _room.TrySetResult(true);
            _room = null;
        }
    }
}
