// Command interop reads files and streams with Arrow's Go library, tells their cells, and writes
// them again. See client.py for its arguments and what it leaves.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/ipc"
)

type result struct {
	File       string `json:"file"`
	Cells      []any  `json:"cells"`
	ReadError  string `json:"readError,omitempty"`
	WriteError string `json:"writeError,omitempty"`
}

type data struct {
	schema  *arrow.Schema
	batches []arrow.RecordBatch
}

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func run(source, target string) error {
	names, err := os.ReadFile(filepath.Join(source, "names.txt"))
	if err != nil {
		return err
	}
	out, err := os.Create(filepath.Join(target, "results.jsonl"))
	if err != nil {
		return err
	}
	defer out.Close()
	results := json.NewEncoder(out)
	for _, name := range strings.Fields(string(names)) {
		for _, file := range []string{name + ".arrow", name + ".arrows"} {
			if err := results.Encode(check(source, target, file)); err != nil {
				return err
			}
		}
	}
	return nil
}

func check(source, target, file string) result {
	found := result{File: file}
	var all data
	err := guarded(func() (err error) {
		if all, err = read(filepath.Join(source, file)); err == nil {
			found.Cells, err = all.cells()
		}
		return err
	})
	if err != nil {
		found.ReadError = err.Error()
		return found
	}
	err = guarded(func() error { return all.write(filepath.Join(target, file)) })
	if err != nil {
		found.WriteError = err.Error()
	}
	return found
}

// guarded makes an error of a panic, of which the library has some.
func guarded(action func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	return action()
}

func read(path string) (data, error) {
	file, err := os.Open(path)
	if err != nil {
		return data{}, err
	}
	defer file.Close()
	if strings.HasSuffix(path, ".arrow") {
		return readFile(file)
	}
	return readStream(file)
}

func readFile(file *os.File) (data, error) {
	reader, err := ipc.NewFileReader(file)
	if err != nil {
		return data{}, err
	}
	defer reader.Close()
	all := data{schema: reader.Schema()}
	for i := range reader.NumRecords() {
		batch, err := reader.RecordBatchAt(i)
		if err != nil {
			return data{}, err
		}
		all.batches = append(all.batches, batch)
	}
	return all, nil
}

func readStream(file *os.File) (data, error) {
	reader, err := ipc.NewReader(bufio.NewReader(file))
	if err != nil {
		return data{}, err
	}
	defer reader.Release()
	all := data{schema: reader.Schema()}
	for reader.Next() {
		batch := reader.RecordBatch()
		batch.Retain()
		all.batches = append(all.batches, batch)
	}
	if err := reader.Err(); err != nil && !errors.Is(err, io.EOF) {
		return data{}, err
	}
	return all, nil
}

func (all data) cells() ([]any, error) {
	rows := []any{}
	for _, batch := range all.batches {
		for i := range int(batch.NumRows()) {
			row := []any{}
			for _, column := range batch.Columns() {
				found, err := cell(column, i)
				if err != nil {
					return nil, err
				}
				row = append(row, found)
			}
			rows = append(rows, row)
		}
	}
	return rows, nil
}

type writer interface {
	Write(arrow.RecordBatch) error
	Close() error
}

func (all data) write(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	out, err := all.writer(file)
	if err != nil {
		return err
	}
	for _, batch := range all.batches {
		if err := out.Write(batch); err != nil {
			return err
		}
	}
	return out.Close()
}

func (all data) writer(file *os.File) (writer, error) {
	options := []ipc.Option{ipc.WithSchema(all.schema)}
	// The last word of the feature's name says what the bodies are compressed with.
	name, kind, _ := strings.Cut(filepath.Base(file.Name()), ".")
	switch {
	case strings.HasSuffix(name, "_lz4"):
		options = append(options, ipc.WithLZ4())
	case strings.HasSuffix(name, "_zstd"):
		options = append(options, ipc.WithZstd())
	}
	if kind == "arrow" {
		return ipc.NewFileWriter(file, options...)
	}
	return ipc.NewWriter(file, options...), nil
}
